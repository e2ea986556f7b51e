/*
 * Verdicts: their codes, names and order of importance.
 */
#ifndef JUDGE_CORE_VERDICT_H
#define JUDGE_CORE_VERDICT_H

#include <stdbool.h>

enum verdict {
    VERDICT_AC,
    VERDICT_WA,
    VERDICT_TLE,
    VERDICT_MLE,
    VERDICT_OLE,
    VERDICT_RTE,
    VERDICT_CE,
    VERDICT_SV,
    VERDICT_IE,
    VERDICT_UNSTABLE, /* runs near the time limit disagree */
    VERDICT_SKIPPED,  /* of a case only: not judged, another one had settled the matter */
    VERDICT_COUNT
};

const char *verdict_code(enum verdict verdict);                  /* "AC" */
const char *verdict_meaning(enum verdict verdict);               /* "wrong answer", lower case */
bool verdict_parse(const char *code, enum verdict *out_verdict); /* any case */

/* Which of two failures speaks for the whole: IE, CE, SV, RTE, MLE, OLE, UNSTABLE, TLE, WA, AC. */
enum verdict verdict_worse(enum verdict a, enum verdict b);

#endif
