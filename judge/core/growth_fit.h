/*
 * Fits one series of costs by size with the classes of growth_class: which class explains it, how
 * well, and how much better than the next one. Knows nothing of where the costs come from.
 */
#ifndef JUDGE_CORE_GROWTH_FIT_H
#define JUDGE_CORE_GROWTH_FIT_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/core/growth_class.h"
#include "judge/core/growth_squares.h"

#define GROWTH_POINTS_MIN 4

/* How exact costs are: the standard deviation that a point may have. */
struct growth_noise {
    double of_rise;  /* share of what the point lies above the first one */
    double of_base;  /* share of the first point */
    double of_range; /* share of the whole rise */
    double of_unit;  /* of one unit of cost: counts are rounded */
    double floor;    /* no fit counts as better than this many standard deviations */
};
extern const struct growth_noise growth_noise_exact;  /* counts that are the same in every run */
extern const struct growth_noise growth_noise_timed;  /* CPU times, the least of several runs */
extern const struct growth_noise growth_noise_space;  /* peaks of tables that double, and drift */
extern const struct growth_noise growth_noise_drift;  /* counts that drift as numbers grow */
extern const struct growth_noise growth_noise_tables; /* space, as far as with two sizes */

struct growth_points {
    size_t count;                /* at most GROWTH_POINTS_MAX */
    const double *sizes, *costs; /* sizes rise, each >= 1 */
    bool steps_by_one;           /* sizes follow each other: exponential classes can be seen */
    double unit;                 /* of a cost: 1 for counts */
};

struct growth_fit {
    enum growth_class growth;
    enum growth_class low, high; /* the data cannot tell from these and what lies between */
    double rms;                  /* in standard deviations; up to 0.7 is clean */
    /*
     * BIC to the next class, also to n^1.58 that was left out: 5 is likely, 8 is sure; may be < 0.
     */
    double margin;
    double share; /* of the leading term in the cost at the largest size, 0 … 1 */
    size_t terms;
    enum growth_class term[3];
    double coefficient[3];
    double base; /* exponential classes: what one step multiplies the cost by; else 0 */
};

/* False: "cannot tell": fewer than GROWTH_POINTS_MIN points, sizes that do not rise, no finite
 * costs. */
bool growth_fit(const struct growth_points *points, const struct growth_noise *noise,
                struct growth_fit *out_fit);

bool growth_fit_is_clean(const struct growth_fit *fit);

/*
 * The cost that the fit foretells for a size, given the last point (for exponential classes). At
 * least 0.
 */
double growth_fit_cost(const struct growth_fit *fit, double last_size, double last_cost,
                       double size);

#endif
