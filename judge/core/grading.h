/*
 * Grading of packages: a tree of groups, each with its rules, over the cases of a report.
 *
 * A group's results are those of its cases and of the groups directly below it, in the order of
 * the cases. What was not judged does not count.
 */
#ifndef JUDGE_CORE_GRADING_H
#define JUDGE_CORE_GRADING_H

#include "judge/core/report.h"

struct grade {
    enum verdict verdict; /* VERDICT_SKIPPED: nothing of it was judged */
    double score;
};

/* NULL: the package has no such group. Borrowed. */
const struct grading_group *grading_group_find(const struct problem *problem, const char *name);

struct grade grading_of_group(const struct problem *problem, const struct report *report,
                              const struct grading_group *group);

/* The most that a group can give; below 0: not known, its cases are given scores by a program. */
double grading_max(const struct problem *problem, const struct grading_group *group);

/* Is the case not to be judged, because a part before it in one of its groups was rejected? */
bool grading_cuts(const struct problem *problem, const struct report *report,
                  const struct test_case *test);

/*
 * Verdict, points and groups of the report by the package's rules. A score below the most that
 * there is, with cases that failed, is no AC: the verdict is then the worst of those.
 */
void grading_apply(const struct problem *problem, struct report *report);

#endif
