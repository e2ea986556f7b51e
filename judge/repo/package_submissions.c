#include "judge/repo/package_submissions.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)
#define BIT(verdict) (1u << VERDICT_##verdict)
#define REJECTED (BIT(WA) | BIT(TLE) | BIT(MLE) | BIT(OLE) | BIT(RTE))

/* Kattis has no verdict for memory: a program that is refused it crashes. */
static const struct folder_row {
    const char *name;
    enum verdict expected;
    unsigned permitted;
} folders[] = {
    {"accepted",              VERDICT_AC,  BIT(AC)                      },
    {"wrong_answer",          VERDICT_WA,  BIT(WA) | BIT(OLE)           },
    {"time_limit_exceeded",   VERDICT_TLE, BIT(TLE)                     },
    {"run_time_error",        VERDICT_RTE, BIT(RTE) | BIT(MLE) | BIT(SV)},
    {"runtime_error",         VERDICT_RTE, BIT(RTE) | BIT(MLE) | BIT(SV)},
    {"memory_limit_exceeded", VERDICT_MLE, BIT(MLE) | BIT(RTE)          },
    {"output_limit_exceeded", VERDICT_OLE, BIT(OLE) | BIT(WA)           },
    {"compiler_error",        VERDICT_CE,  BIT(CE)                      },
    {"rejected",              VERDICT_WA,  REJECTED                     },
    {"partially_accepted",    VERDICT_AC,  BIT(AC) | REJECTED           },
    {"mixed",                 VERDICT_WA,  BIT(AC) | REJECTED           },
    {"different",             VERDICT_WA,  BIT(AC) | REJECTED           },
    {"brute_force",           VERDICT_WA,  BIT(AC) | REJECTED           },
    {"slow_accepted",         VERDICT_AC,  BIT(AC) | BIT(TLE)           },
};

static const struct {
    const char *word;
    unsigned permitted;
} words[] = {
    {"CORRECT",             BIT(AC)                      },
    {"ACCEPTED",            BIT(AC)                      },
    {"WRONG-ANSWER",        BIT(WA) | BIT(OLE)           },
    {"WRONG_ANSWER",        BIT(WA) | BIT(OLE)           },
    {"NO-OUTPUT",           BIT(WA)                      },
    {"TIMELIMIT",           BIT(TLE)                     },
    {"TIME_LIMIT_EXCEEDED", BIT(TLE)                     },
    {"RUN-ERROR",           BIT(RTE) | BIT(MLE) | BIT(SV)},
    {"RUN_TIME_ERROR",      BIT(RTE) | BIT(MLE) | BIT(SV)},
    {"MEMORY-LIMIT",        BIT(MLE) | BIT(RTE)          },
    {"OUTPUT-LIMIT",        BIT(OLE) | BIT(WA)           },
    {"COMPILER-ERROR",      BIT(CE)                      },
    {"CHECK-MANUALLY",      BIT(AC) | REJECTED           },
};

/* 0: the text says nothing. */
static unsigned expected_results(const char *text)
{
    const char *at = strstr(text, "@EXPECTED_RESULTS@:");
    size_t size;
    unsigned permitted = 0;

    if (at == NULL)
        return 0;
    at += strlen("@EXPECTED_RESULTS@:");
    size = strcspn(at, "\n\r");
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        const char *found = strstr(at, words[i].word);

        if (found != NULL && (size_t)(found - at) < size)
            permitted |= words[i].permitted;
    }
    return permitted;
}

static enum verdict first_of(unsigned permitted)
{
    for (int i = 0; i < 32; i++)
        if (permitted & 1u << i)
            return (enum verdict)i;
    return VERDICT_WA;
}

/* What stands in a file, or in one of a folder's. */
static unsigned said_in(const char *path)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(mem_free) char *text = NULL;
    unsigned said = 0;
    size_t size;

    if (!file_is_folder(path))
        return file_read_bytes(path, SOURCE_MAX_BYTES, &text, &size, NULL) == 0
                   ? expected_results(text)
                   : 0;
    if (folder_list(path, &names, NULL) < 0)
        return 0;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *file = path_join(path, names.items[i]);

        if (!file_is_folder(file))
            said |= said_in(file);
    }
    return said;
}

static void add_submission(struct problem *problem, const struct folder_row *row, const char *path,
                           const char *file)
{
    struct solution solution = {.file = mem_strdup(file),
                                .expected = row->expected,
                                .permitted = row->permitted};
    unsigned said = said_in(path);

    if (said != 0) {
        solution.permitted = said;
        if ((said & 1u << solution.expected) == 0)
            solution.expected = first_of(said);
    }
    ARRAY_PUSH(problem->solutions, problem->solution_count, problem->solution_capacity, solution);
    if (problem->model == NULL && solution.permitted == BIT(AC))
        problem->model = mem_strdup(file);
}

/* Folders of other names hold submissions of which nothing is known. */
static const struct folder_row *row_of(const char *name)
{
    static const struct folder_row other = {NULL, VERDICT_AC, BIT(AC) | REJECTED};

    for (size_t i = 0; i < ARRAY_LEN(folders); i++)
        if (strcmp(folders[i].name, name) == 0)
            return &folders[i];
    return &other;
}

static int read_folder(struct problem *problem, const char *name, struct error *err)
{
    AUTO(mem_free) char *folder = mem_format("%s/submissions/%s", problem->folder, name);
    AUTO(names_release) struct names names = NAMES_INIT;

    if (name[0] == '.' || !file_is_folder(folder))
        return 0;
    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t j = 0; j < names.count; j++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[j]);
        AUTO(mem_free) char *file = mem_format("%s/%s", name, names.items[j]);

        if (names.items[j][0] != '.' && strncmp(names.items[j], "README", 6) != 0)
            add_submission(problem, row_of(name), path, file);
    }
    return 0;
}

int package_submissions_read(struct problem *problem, struct error *err)
{
    AUTO(mem_free) char *folder = path_join(problem->folder, "submissions");
    AUTO(names_release) struct names names = NAMES_INIT;

    if (!file_is_folder(folder))
        return 0;
    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++)
        if (read_folder(problem, names.items[i], err) < 0)
            return -1;
    return 0;
}
