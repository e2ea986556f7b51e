/*
 * What a checker needs: hardened reading of whatever a submission printed, and the two ways to end.
 *
 *     check input answer feedback_dir < output        exit 42: right; 43: wrong
 *
 *     int main(int argc, char **argv)
 *     {
 *         check_init(argc, argv);
 *         int64_t n = input_long(1, 200000);
 *         int64_t move = output_long(1, n, "a place");
 *         ...
 *         output_end();
 *         check_right();
 *     }
 *
 * An output may be empty, huge, binary, full of numbers that fit nowhere: reading one is never
 * worse than check_wrong(), and needs no more memory than a token. The input and the answer are the
 * judge's own files: a fault in them is exit 1, the judge's error and never the learner's.
 *
 * Tokens are what stands between blanks and line ends; how many of those makes no difference.
 */
#ifndef PROBLEMS_LIB_CHECK_H
#define PROBLEMS_LIB_CHECK_H

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHECK_RIGHT = 42, CHECK_WRONG = 43, CHECK_BROKEN = 1 };

/* Longer tokens are cut here; no token that a checker understands is as long. */
#define CHECK_TOKEN_MAX 63

static struct {
    FILE *input, *answer;
    const char *feedback_dir;
} check;

/* ---- the ways to end ---- */

__attribute__((noreturn)) static inline void check_right(void)
{
    exit(CHECK_RIGHT);
}

/* Ends with a sentence for the learner, written to message.txt. */
__attribute__((format(printf, 1, 2), noreturn)) static inline void check_wrong(const char *format,
                                                                               ...)
{
    char path[4096];
    FILE *message = NULL;
    va_list values;

    if (snprintf(path, sizeof path, "%s/message.txt", check.feedback_dir) < (int)sizeof path)
        message = fopen(path, "w");
    if (message) {
        va_start(values, format);
        vfprintf(message, format, values);
        va_end(values);
        fputc('\n', message);
        fclose(message);
    }
    /* The verdict stands even where the message could not be written. */
    exit(CHECK_WRONG);
}

/* The judge's own files or call are not what they must be. */
__attribute__((format(printf, 1, 2), noreturn)) static inline void check_broken(const char *format,
                                                                                ...)
{
    va_list values;

    fputs("check: ", stderr);
    va_start(values, format);
    vfprintf(stderr, format, values);
    va_end(values);
    fputc('\n', stderr);
    exit(CHECK_BROKEN);
}

/* Memory for count things of size bytes, all zero; never given back: the process is short. */
static inline void *check_memory(int64_t count, size_t size)
{
    void *memory = calloc(count > 0 ? (size_t)count : 1, size);

    if (!memory)
        check_broken("out of memory");
    return memory;
}

static inline FILE *check_open(const char *path)
{
    FILE *file = fopen(path, "r");

    if (!file)
        check_broken("cannot open '%s': %s", path, strerror(errno));
    return file;
}

static inline void check_init(int argc, char **argv)
{
    if (argc < 4)
        check_broken("usage: check input answer feedback_dir < output");
    check.input = check_open(argv[1]);
    check.answer = check_open(argv[2]);
    check.feedback_dir = argv[3];
}

/* ---- tokens ---- */

static inline bool check_is_blank(int c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The next token, cut after CHECK_TOKEN_MAX bytes and without harmful ones; false at the end. */
static inline bool check_token(FILE *file, char token[CHECK_TOKEN_MAX + 1])
{
    size_t length = 0;
    int c;

    while ((c = getc(file)) != EOF && check_is_blank(c))
        ;
    for (; c != EOF && !check_is_blank(c); c = getc(file)) {
        if (length < CHECK_TOKEN_MAX)
            token[length++] = c > ' ' && c < 127 ? (char)c : '?';
        else
            memcpy(token + CHECK_TOKEN_MAX - 3, "...", 3);
    }
    token[length] = '\0';
    return length > 0;
}

/* Reads "-12" or "007"; false for anything else and for what 64 bits cannot hold. */
static inline bool check_parse_long(const char *token, int64_t *out_value)
{
    const char *digits = token + (token[0] == '-');
    char *end;
    long long value;

    if (*digits < '0' || *digits > '9')
        return false;
    errno = 0;
    value = strtoll(token, &end, 10);
    if (*end || errno)
        return false;
    *out_value = value;
    return true;
}

static inline int64_t check_own_long(FILE *file, const char *name, int64_t min, int64_t max)
{
    char token[CHECK_TOKEN_MAX + 1];
    int64_t value;

    if (!check_token(file, token) || !check_parse_long(token, &value) || value < min || value > max)
        check_broken("the %s has '%s' where a number from %lld to %lld must stand", name, token,
                     (long long)min, (long long)max);
    return value;
}

/* The next token of the input or the answer, which must be a number from min to max. */
static inline int64_t input_long(int64_t min, int64_t max)
{
    return check_own_long(check.input, "input", min, max);
}

static inline int64_t answer_long(int64_t min, int64_t max)
{
    return check_own_long(check.answer, "answer", min, max);
}

/* The next token of the answer; false at its end. */
static inline bool answer_token(char token[CHECK_TOKEN_MAX + 1])
{
    return check_token(check.answer, token);
}

/*
 * The next token of the output; its end is wrong. `what` says what is missing: "the number of
 * moves".
 */
static inline void output_token(char token[CHECK_TOKEN_MAX + 1], const char *what)
{
    if (!check_token(stdin, token))
        check_wrong("the output ends where %s must stand", what);
}

/* The next token of the output, which must be a number from min to max. */
static inline int64_t output_long(int64_t min, int64_t max, const char *what)
{
    char token[CHECK_TOKEN_MAX + 1];
    int64_t value;

    output_token(token, what);
    if (!check_parse_long(token, &value))
        check_wrong("'%s' stands where %s must stand", token, what);
    if (value < min || value > max)
        check_wrong("%s: %s is not from %lld to %lld", what, token, (long long)min, (long long)max);
    return value;
}

/* Nothing more may stand in the output. */
static inline void output_end(void)
{
    char token[CHECK_TOKEN_MAX + 1];

    if (check_token(stdin, token))
        check_wrong("'%s' stands after the end of the answer", token);
}

#endif
