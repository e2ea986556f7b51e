#include "judge/core/verdict.h"

#include <assert.h>
#include <stddef.h>
#include <strings.h>

#include "judge/base/compiler.h"

/* rank: the higher one speaks for the whole. A case that was not judged says nothing. */
static const struct {
    const char *code, *meaning;
    int rank;
} verdicts[] = {
    [VERDICT_AC]       = {"AC",       "accepted",                                    1 },
    [VERDICT_WA]       = {"WA",       "wrong answer",                                2 },
    [VERDICT_TLE]      = {"TLE",      "time limit exceeded",                         3 },
    [VERDICT_UNSTABLE] = {"UNSTABLE", "unstable: runs near the time limit disagree", 4 },
    [VERDICT_OLE]      = {"OLE",      "output limit exceeded",                       5 },
    [VERDICT_MLE]      = {"MLE",      "memory limit exceeded",                       6 },
    [VERDICT_RTE]      = {"RTE",      "runtime error",                               7 },
    [VERDICT_SV]       = {"SV",       "security violation",                          8 },
    [VERDICT_CE]       = {"CE",       "compile error",                               9 },
    [VERDICT_IE]       = {"IE",       "internal error of the judge",                 10},
    [VERDICT_SKIPPED]  = {"SKIPPED",  "not judged",                                  0 },
};
static_assert(ARRAY_LEN(verdicts) == VERDICT_COUNT, "every verdict has a row");

const char *verdict_code(enum verdict verdict)
{
    return verdicts[verdict].code;
}

const char *verdict_meaning(enum verdict verdict)
{
    return verdicts[verdict].meaning;
}

bool verdict_parse(const char *code, enum verdict *out_verdict)
{
    for (size_t i = 0; i < ARRAY_LEN(verdicts); i++) {
        if (strcasecmp(code, verdicts[i].code) == 0) {
            *out_verdict = (enum verdict)i;
            return true;
        }
    }
    return false;
}

enum verdict verdict_worse(enum verdict a, enum verdict b)
{
    return verdicts[a].rank >= verdicts[b].rank ? a : b;
}
