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

static void add_submission(struct problem *problem, const struct folder_row *row, const char *path,
                           const char *file)
{
    struct solution solution = {.file = mem_strdup(file),
                                .expected = row->expected,
                                .permitted = row->permitted};
    AUTO(mem_free) char *text = NULL;
    size_t size;
    unsigned said = 0;

    if (!file_is_folder(path) && file_read_bytes(path, SOURCE_MAX_BYTES, &text, &size, NULL) == 0)
        said = expected_results(text);
    if (said != 0) {
        solution.permitted = said;
        if ((said & 1u << solution.expected) == 0)
            solution.expected = first_of(said);
    }
    ARRAY_PUSH(problem->solutions, problem->solution_count, problem->solution_capacity, solution);
    if (problem->model == NULL && solution.permitted == BIT(AC))
        problem->model = mem_strdup(file);
}

int package_submissions_read(struct problem *problem, struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
        AUTO(mem_free)
        char *folder = mem_format("%s/submissions/%s", problem->folder, folders[i].name);
        AUTO(names_release) struct names names = NAMES_INIT;

        if (!file_is_folder(folder))
            continue;
        if (folder_list(folder, &names, err) < 0)
            return -1;
        for (size_t j = 0; j < names.count; j++) {
            AUTO(mem_free) char *path = path_join(folder, names.items[j]);
            AUTO(mem_free) char *file = mem_format("%s/%s", folders[i].name, names.items[j]);

            if (names.items[j][0] != '.')
                add_submission(problem, &folders[i], path, file);
        }
    }
    return 0;
}
