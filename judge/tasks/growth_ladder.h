/*
 * Which sizes are measured: a ladder of doublings, or of steps by one where sizes are small or
 * costs explode. What the next size will cost is foretold from counts, never from the clock, so
 * that the same program is always measured at the same sizes.
 */
#ifndef JUDGE_TASKS_GROWTH_LADDER_H
#define JUDGE_TASKS_GROWTH_LADDER_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/core/growth.h"

#define LADDER_POINTS_WANTED 6

struct growth_ladder {
    double first, last; /* sizes */
    bool steps_by_one;
    double budget, spent; /* of cost */
    double costs[GROWTH_POINTS_MAX];
    size_t count;
};

/* first, last: 0 where nobody says. */
void growth_ladder_start(struct growth_ladder *ladder, double first, double last, double budget);

/* By doublings from first, however small the last size is. */
void growth_ladder_start_doubling(struct growth_ladder *ladder, double first, double last,
                                  double budget);

/* By steps of one: after doublings that became too expensive at once. */
void growth_ladder_start_small(struct growth_ladder *ladder, double budget);

/* The next size; 0: enough. */
double growth_ladder_next(const struct growth_ladder *ladder);
void growth_ladder_note(struct growth_ladder *ladder, double cost);

/* Too few points by doublings: small steps may do. */
bool growth_ladder_is_short(const struct growth_ladder *ladder);

#endif
