/*
 * When more sizes would only say again what is known.
 */
#ifndef JUDGE_TASKS_GROWTH_SETTLE_H
#define JUDGE_TASKS_GROWTH_SETTLE_H

#include <stdbool.h>

#include "judge/tasks/growth_ladder.h"

/* Whole costs of the points that were measured, in the order of the ladder. */
struct growth_settle {
    size_t count;
    double sizes[GROWTH_POINTS_MAX], costs[GROWTH_POINTS_MAX];
    bool is_exact; /* counts, else times */
    double unit;   /* of a cost */
};

/*
 * A quarter of the budget is spent, and the last few prefixes of the series all have one class,
 * each by a margin that one point more does not undo. Follows from counts alone.
 */
bool growth_is_settled(const struct growth_settle *settle, const struct growth_ladder *ladder);

#endif
