/*
 * Memory at small sizes one by one, as programs of exponential time have them: tables double now
 * and then, and what is asked for is rounded up. A few rules say what such series can tell.
 */
#ifndef JUDGE_CORE_GROWTH_SMALL_H
#define JUDGE_CORE_GROWTH_SMALL_H

#include "judge/core/growth_space.h"

struct growth_stairs {
    size_t count;
    double sizes[GROWTH_POINTS_MAX], bytes[GROWTH_POINTS_MAX];
};

/* Where there are flats between, only the sizes that made a jump say how it grows. */
bool growth_small_staircase(const struct growth_series *sizes, const double *bytes,
                            struct growth_stairs *out_stairs);

/*
 * A table that doubles makes most of the rise, whatever rises a little between: where it is full
 * again, its size is what it has to hold. False: there are no such jumps, or no power is like them.
 */
bool growth_small_jumps(const struct growth_series *sizes, const double *bytes,
                        struct growth_space_answer *out_answer);

/* What is split in halves grows at every second size only: those are exponential. */
bool growth_small_explodes(const struct growth_points *points);

/* An exponential that is not sure may be a table that doubled late: then a polynomial stands. */
void growth_small_polynomial(const struct growth_points *points,
                             struct growth_space_answer *answer);

/* No root and no logarithm is said, and of what lies between two polynomials one of them. */
void growth_small_settle(const struct growth_points *points, struct growth_space_answer *answer);

#endif
