/*
 * Fits costs by two sizes, measured along a few lines through the plane of sizes. Knows nothing of
 * where the costs come from.
 */
#ifndef JUDGE_CORE_GROWTH_PLANE_H
#define JUDGE_CORE_GROWTH_PLANE_H

#include "judge/core/growth_fit.h"
#include "judge/core/growth_term.h"

#define GROWTH_PLANE_POINTS_MIN 9
#define GROWTH_PLANE_TERMS_MAX 5

struct growth_plane_points {
    size_t count;                              /* at most GROWTH_POINTS_MAX */
    const double *sizes[GROWTH_SIZES], *costs; /* line by line; sizes >= 1 that rise on each */
    double unit;                               /* of a cost: 1 for counts */
};

struct growth_region growth_plane_region(const struct growth_plane_points *points);

/* The last point of a line: what counts there is what counts in the end. */
bool growth_plane_is_end(const struct growth_plane_points *points, size_t point);

struct growth_plane_fit {
    struct growth_sum lead; /* what the cost grows like; 1 where it does not */
    double rms;             /* in standard deviations; up to 0.7 is clean */
    double margin;          /* BIC to the best fit with another lead: 5 is likely, 8 is sure */
    double share;           /* of the lead in the largest cost, 0 … 1 */
    size_t terms;
    const struct growth_term *term[GROWTH_PLANE_TERMS_MAX];
    double coefficient[GROWTH_PLANE_TERMS_MAX];
};

/*
 * along: what the costs grow like where both sizes grow alike, if that is known from elsewhere; or
 * NULL. False: "cannot tell": too few points, sizes in no plane, no finite costs, no such fit.
 */
bool growth_plane_fit(const struct growth_plane_points *points, const struct growth_noise *noise,
                      const struct growth_order *along, struct growth_plane_fit *out_fit);

bool growth_plane_fit_is_clean(const struct growth_plane_fit *fit);

/* The cost that the fit foretells, at least 0. */
double growth_plane_cost(const struct growth_plane_fit *fit, double a, double b);

#endif
