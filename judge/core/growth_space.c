#include "judge/core/growth_space.h"

#include <math.h>

#define DRIFT_RMS 1.5
#define RANGE_MOST 3 /* classes: a wider answer says nothing */
#define POINTS_KEPT 6
#define ABOVE_LEAST 3
#define KIND_LEAST 0.05 /* share of the whole growth that a kind needs in order to count */

static const char *const kind_names[] = {
    [SPACE_HEAP] = "heap",
    [SPACE_STACK] = "stack",
    [SPACE_STATIC] = "static data",
};

const char *growth_space_kind_name(enum growth_space_kind kind)
{
    return kind_names[kind];
}

static double rise_of(const double *bytes, size_t count)
{
    double least = bytes[0];

    for (size_t i = 1; i < count; i++)
        least = fmin(least, bytes[i]);
    return bytes[count - 1] - least;
}

static enum growth_confidence confidence_of(const struct growth_space *space,
                                            const struct growth_fit *fit)
{
    if (growth_fit_is_clean(fit))
        return space->is_exact ? GROWTH_HIGH : GROWTH_GOOD;
    return space->is_exact && fit->rms <= 3 && fit->margin >= 5 ? GROWTH_GOOD : GROWTH_LOW;
}

/* A peak is the larger of two things: small sizes may show only what the library holds anyway. */
static size_t flat_points(const double *bytes, size_t count, double slack)
{
    size_t flat = 0;

    while (flat + POINTS_KEPT < count && bytes[flat + 1] - bytes[0] <= slack)
        flat++;
    return flat;
}

static size_t points_above(const double *bytes, size_t count, double slack)
{
    size_t above = 0;

    for (size_t i = 1; i < count; i++)
        above += bytes[i] - bytes[0] > slack;
    return above;
}

static void answer_consider(const struct growth_series *sizes, const struct growth_space *space,
                            enum growth_space_kind kind, struct growth_space_answer *answer)
{
    const double *bytes = space->bytes[kind];
    size_t flat = flat_points(bytes, sizes->count, space->slack);
    const struct growth_points points = {.count = sizes->count - flat,
                                         .sizes = sizes->sizes + flat,
                                         .costs = bytes + flat,
                                         .steps_by_one = sizes->steps_by_one,
                                         .unit = space->slack / 4};
    struct growth_fit fit, wide;

    /* A point or two above what the library holds anyway show a rise, and no class. */
    if (points_above(bytes, sizes->count, space->slack) < ABOVE_LEAST) {
        *answer = (struct growth_space_answer){.confidence = GROWTH_LOW,
                                               .growth = GROWTH_LINEAR,
                                               .low = GROWTH_CONSTANT,
                                               .high = GROWTH_QUARTIC,
                                               .kind = kind};
        return;
    }
    if (!growth_fit(&points, space->is_exact ? &growth_noise_exact : &growth_noise_timed, &fit)) {
        answer->confidence = GROWTH_UNKNOWN;
        return;
    }
    /* Tables that grow by 2.06 to 2.2 drift like a logarithm: one has to be more than that. */
    if (growth_class_has_log(fit.growth) && growth_fit(&points, &growth_noise_space, &wide) &&
        wide.rms <= DRIFT_RMS && !growth_class_has_log(wide.growth) && wide.growth < fit.growth)
        fit = wide;
    if (answer->growth != GROWTH_CONSTANT && fit.growth <= answer->growth)
        return;
    answer->growth = fit.growth;
    answer->low = fit.low;
    answer->high = fit.high;
    answer->kind = kind;
    answer->confidence = confidence_of(space, &fit);
    if (answer->confidence == GROWTH_HIGH)
        answer->low = answer->high = fit.growth;
}

void growth_space_answer(const struct growth_series *sizes, const struct growth_space *space,
                         struct growth_space_answer *out_answer)
{
    struct growth_space_answer answer = {.confidence = GROWTH_HIGH};
    double rises[SPACE_KIND_COUNT], whole = 0, bytes = 0;
    size_t count = sizes->count;

    *out_answer = (struct growth_space_answer){.confidence = GROWTH_UNKNOWN};
    if (!space->is_known || count < GROWTH_POINTS_MIN || count > GROWTH_POINTS_MAX)
        return;
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++) {
        rises[kind] = rise_of(space->bytes[kind], count);
        whole += fmax(0, rises[kind]);
        bytes += space->bytes[kind][count - 1];
    }
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++)
        if (rises[kind] > space->slack && rises[kind] >= KIND_LEAST * whole)
            answer_consider(sizes, space, (enum growth_space_kind)kind, &answer);
    if (!space->is_exact && answer.confidence == GROWTH_LOW &&
        answer.high - answer.low > RANGE_MOST)
        answer.confidence = GROWTH_UNKNOWN;
    answer.bytes_a_size = bytes / sizes->sizes[count - 1];
    *out_answer = answer;
}
