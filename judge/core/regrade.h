/*
 * What judging a class again changes: the cells in which two gradebooks of the same students,
 * problems and attempts differ.
 */
#ifndef JUDGE_CORE_REGRADE_H
#define JUDGE_CORE_REGRADE_H

#include "judge/core/gradebook.h"

struct regrade_change {
    size_t student, problem;
    struct gradebook_cell before, after; /* borrowed of the gradebooks */
};

struct regrade {
    struct regrade_change *changes; /* by student, then problem */
    size_t count, capacity;
    size_t up, down;                      /* changes of points */
    const struct regrade_change *biggest; /* of them; or NULL */
};
#define REGRADE_INIT {NULL, 0, 0, 0, 0, NULL}
void regrade_release(struct regrade *regrade);

/* Points gained, or lost (< 0). */
double regrade_gain(const struct regrade_change *change);

void regrade_compare(const struct gradebook *before, const struct gradebook *after,
                     struct regrade *out_regrade);

#endif
