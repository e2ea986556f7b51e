#include "judge/tasks/growth_settle.h"

#include "judge/core/growth_fit.h"

#define SPENT_LEAST 0.25    /* of the budget */
#define POINTS_LEAST 10     /* a doubling ladder is at 6144 then */
#define PREFIXES 3          /* that agree */
#define MARGIN_LEAST 16.0   /* twice of what is sure */
#define EXPLOSIVE_POINTS 12 /* explosions are never sure, however many points there are */

static bool prefix_fit(const struct growth_settle *settle, bool steps_by_one, size_t count,
                       struct growth_fit *out_fit)
{
    const struct growth_points points = {.count = count,
                                         .sizes = settle->sizes,
                                         .costs = settle->costs,
                                         .steps_by_one = steps_by_one,
                                         .unit = settle->unit};

    return growth_fit(&points, settle->is_exact ? &growth_noise_exact : &growth_noise_timed,
                      out_fit);
}

static bool fit_is_certain(const struct growth_fit *fit, size_t count)
{
    if (fit->growth == GROWTH_EXPONENTIAL || fit->growth == GROWTH_FACTORIAL)
        return count >= EXPLOSIVE_POINTS;
    return growth_fit_is_clean(fit) && fit->margin >= MARGIN_LEAST;
}

bool growth_is_settled(const struct growth_settle *settle, const struct growth_ladder *ladder)
{
    struct growth_fit fit, shorter;

    if (settle->count < POINTS_LEAST || ladder->spent < SPENT_LEAST * ladder->budget ||
        !prefix_fit(settle, ladder->steps_by_one, settle->count, &fit) ||
        !fit_is_certain(&fit, settle->count))
        return false;
    for (size_t i = 1; i < PREFIXES; i++)
        if (!prefix_fit(settle, ladder->steps_by_one, settle->count - i, &shorter) ||
            shorter.growth != fit.growth)
            return false;
    return true;
}
