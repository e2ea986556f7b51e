/*
 * Whether costs rise above a bound: the slope of log(cost / bound) by the logarithm of the size.
 *
 * A class may be hard to name where costs scatter, and yet be above a bound without doubt. What
 * counts less in the end (a start, a lower term) makes the quotient fall, never rise.
 */
#ifndef JUDGE_CORE_GROWTH_EXCESS_H
#define JUDGE_CORE_GROWTH_EXCESS_H

#include "judge/core/growth.h"
#include "judge/core/growth_plane_answer.h"

struct growth_excess {
    double slope;  /* where all sizes grow alike */
    double error;  /* standard error of that */
    double across; /* how the quotient rises with the second size alone; 0: nobody knows */
};

/*
 * From the larger half of each line of sizes. names as growth_bound_value() takes them. False: too
 * few points, a bound that is no power, or costs of 0.
 */
bool growth_excess_find(const struct growth_series *series, const char *bound,
                        const char *const names[GROWTH_SIZES], struct growth_excess *out_excess);

/* Without doubt, by a power of the size. */
bool growth_excess_is_sure(const struct growth_excess *excess);

/* Whether it may rise at all where the sizes grow in that direction. */
bool growth_excess_may_be(const struct growth_excess *excess,
                          const struct growth_direction *direction);

#endif
