/*
 * Bare folders: NAME.in with NAME.ans or NAME.out, input000.txt with output000.txt (in input/ and
 * output/ or side by side) and their like. Nothing says limits: 10 s, and what packages usually
 * have. submissions/ is read where there is one, as in packages of Kattis.
 */
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_submissions.h"

#define TIME_S 10.0

/* How an input's name leads to its answer's. */
static const struct pairing {
    const char *input_folder, *input_start, *input_end;
    const char *answer_folder, *answer_start, *answer_end;
} pairings[] = {
    {".",     "",      ".in",  ".",      "",       ".ans"},
    {".",     "",      ".in",  ".",      "",       ".out"},
    {".",     "",      ".in",  ".",      "",       ".sol"},
    {".",     "",      ".in",  ".",      "",       ".ok" },
    {".",     "",      ".in",  ".",      "",       ".a"  },
    {".",     "",      ".inp", ".",      "",       ".out"},
    {".",     "",      ".dat", ".",      "",       ".ans"},
    {"tests", "",      ".in",  "tests",  "",       ".ans"},
    {"tests", "",      ".in",  "tests",  "",       ".out"},
    {"data",  "",      ".in",  "data",   "",       ".ans"},
    {"data",  "",      ".in",  "data",   "",       ".out"},
    {".",     "input", ".txt", ".",      "output", ".txt"},
    {"input", "input", ".txt", "output", "output", ".txt"},
    {"in",    "",      ".in",  "out",    "",       ".out"},
    {"in",    "",      ".txt", "out",    "",       ".txt"},
    {"in",    "",      "",     "out",    "",       ""    },
    {"input", "",      ".in",  "output", "",       ".out"},
    {"input", "",      ".txt", "output", "",       ".txt"},
};

/* The part between start and end of an input's name, the caller's; NULL: it is none. */
static char *stem_of(const struct pairing *pairing, const char *name)
{
    size_t size = strlen(name), start = strlen(pairing->input_start),
           end = strlen(pairing->input_end);

    if (size < start + end || memcmp(name, pairing->input_start, start) != 0 ||
        strcmp(name + size - end, pairing->input_end) != 0)
        return NULL;
    return mem_strndup(name + start, size - start - end);
}

static char *answer_path(const char *folder, const struct pairing *pairing, const char *stem)
{
    return mem_format("%s/%s/%s%s%s", folder, pairing->answer_folder, pairing->answer_start, stem,
                      pairing->answer_end);
}

/* problem NULL: only whether there is a pair. */
static bool read_pairs(const char *folder, const struct pairing *pairing, struct problem *problem)
{
    AUTO(mem_free) char *inputs = path_join(folder, pairing->input_folder);
    AUTO(names_release) struct names names = NAMES_INIT;
    bool has_pair = false;

    if (!file_is_folder(inputs) || folder_list(inputs, &names, NULL) < 0)
        return false;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *stem = stem_of(pairing, names.items[i]);
        AUTO(mem_free) char *input = path_join(inputs, names.items[i]);
        AUTO(mem_free)
        char *answer = stem != NULL ? answer_path(folder, pairing, stem) : NULL;

        if (answer == NULL || !file_exists(answer))
            continue;
        has_pair = true;
        if (problem != NULL)
            package_add_case(problem, *stem != '\0' ? stem : names.items[i], "cases", input, answer,
                             "case_sensitive");
    }
    return has_pair;
}

static bool bare_is(const char *folder)
{
    for (size_t i = 0; i < ARRAY_LEN(pairings); i++)
        if (read_pairs(folder, &pairings[i], NULL))
            return true;
    return false;
}

static int bare_read(struct problem *problem, struct error *err)
{
    problem->package.kind = mem_strdup("bare folder");
    problem->title = mem_strdup(path_base(problem->folder));
    problem->checker.kind = CHECKER_VALIDATOR;
    package_set_time(problem, TIME_S);
    for (size_t i = 0; i < ARRAY_LEN(pairings) && problem->package.cases.count == 0; i++)
        (void)read_pairs(problem->folder, &pairings[i], problem);
    return package_submissions_read(problem, err);
}

const struct package_kind package_bare = {bare_is, bare_read};
