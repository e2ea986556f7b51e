/*
 * Sets of questions in Euler's manner: a folder with a file of answers, a number and the hash of
 * its answer (MD5, SHA-1, SHA-256 or SHA-512 in hexadecimal digits, or Argon2id) each. A question
 * is named as if it were a folder in it: SET/17. "Problem 17" on a line of its own is read as well,
 * with the hash on a line below.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/package_kind.h"

#define FILE_MAX_BYTES ((size_t)16 << 20)
#define TIME_S 60.0
#define WORD_ENDS " \t\r\n\"':;|)(]}"

static const char *const file_names[] = {"answers.txt",    "answers.md5",  "answers.sha1",
                                         "answers.sha256", "answers.csv",  "answers.json",
                                         "hashes.txt",     "solutions.txt"};

/* The file of answers of the folder around a question; the caller's. NULL: there is none. */
static char *answers_file(const char *question)
{
    AUTO(mem_free) char *around = path_folder(question);

    for (size_t i = 0; i < ARRAY_LEN(file_names); i++) {
        AUTO(mem_free) char *path = path_join(around, file_names[i]);

        if (file_exists(path))
            return TAKE(path);
    }
    return NULL;
}

static bool is_hash(const char *word, size_t size)
{
    static const char digits[] = "0123456789abcdefABCDEF";

    if (size > 10 && strncmp(word, "$argon2id$", 10) == 0)
        return true;
    return (size == 32 || size == 40 || size == 64 || size == 128) && strspn(word, digits) >= size;
}

/* The number that a line begins with, or that stands behind "Problem"; below 0: none. */
static long number_of(const char *line)
{
    line += strspn(line, " \t\"'{[#");
    if (is_hash(line, strcspn(line, WORD_ENDS)))
        return -1;
    if (strncmp(line, "Problem", 7) == 0)
        line += 7 + strspn(line + 7, " \t");
    return isdigit((unsigned char)*line) ? strtol(line, NULL, 10) : -1;
}

/* The hash in a line; the caller's. NULL: none. */
static char *hash_of(const char *line)
{
    while (*line != '\0') {
        size_t size = strcspn(line, WORD_ENDS);

        if (is_hash(line, size))
            return mem_strndup(line, size);
        if (size > 0 && line[size - 1] == ',' && is_hash(line, size - 1))
            return mem_strndup(line, size - 1);
        if (memchr(line, ',', size) != NULL && size > 0)
            size = strcspn(line, ",");
        line += size + (line[size] != '\0');
    }
    return NULL;
}

/* The hash of a question's answer; the caller's. NULL: the set has none of that number. */
static char *find_hash(const char *question)
{
    AUTO(mem_free) char *path = answers_file(question);
    AUTO(mem_free) char *text = NULL;
    const char *base = path_base(question);
    long wanted = strtol(base, NULL, 10), number = -1;
    char *rest;

    if (path == NULL || *base == '\0' || base[strspn(base, "0123456789")] != '\0' ||
        file_exists(question) || file_read(path, FILE_MAX_BYTES, &text, NULL) < 0)
        return NULL;
    rest = text;
    for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n")) {
        AUTO(mem_free) char *hash = hash_of(line);

        if (number_of(line) >= 0)
            number = number_of(line);
        if (hash != NULL && number == wanted)
            return TAKE(hash);
    }
    return NULL;
}

static bool answers_is(const char *folder)
{
    AUTO(mem_free) char *hash = find_hash(folder);

    return hash != NULL;
}

static int answers_read(struct problem *problem, struct error *err)
{
    (void)err;
    problem->package.kind = mem_strdup("set of answers");
    problem->package.has_time_limit = true;
    problem->title = mem_format("Question %s", path_base(problem->folder));
    problem->style = PROBLEM_ANSWER;
    problem->answer_hash = find_hash(problem->folder);
    package_set_time(problem, TIME_S);
    return 0;
}

const struct package_kind package_answers = {answers_is, answers_read};
