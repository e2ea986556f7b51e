/*
 * What a package expects of a submission beside its verdict as a whole: verdicts that its cases may
 * get and that one of them must get, a score, words of the judge; of all cases or of some.
 */
#ifndef JUDGE_CORE_EXPECTATION_H
#define JUDGE_CORE_EXPECTATION_H

#include "judge/core/problem.h"
#include "judge/core/report.h"

/*
 * Does the path, or a folder above it, match the glob? "*" stays within a name, "{a,b}" is either.
 * NULL matches all.
 */
bool expectation_matches(const char *glob, const char *path);

/* The first thing that is not as expected, a sentence; NULL: all is. The caller's. */
char *expectation_complaint(const struct solution *solution, const struct problem *problem,
                            const struct report *report);

/* "AC or TLE" of bits 1 << verdict. The caller's. */
char *expectation_words(unsigned verdicts);

#endif
