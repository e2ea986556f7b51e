#include "judge/core/growth_space.h"

#include <math.h>

#include "judge/core/growth_small.h"

#define DRIFT_RMS 1.5
#define RANGE_MOST 3 /* classes: a wider answer says nothing */
#define ABOVE_LEAST 3
#define ABOVE_FEW 5 /* fewer points above what the library holds say more by their increments */
#define INCREMENTS_MAX 4
#define STEPS_MIN 2
#define LIKE_MOST 0.03       /* of exponents, between a step and a class that it is like */
#define LOG_OFF_DRIFTING 0.2 /* … and where an interpreter's objects drift */
#define LOG_OFF_LEAST 0.06   /* … that a class with a logarithm has to be nearer */
#define APART_MOST 0.3       /* … between a fit and the average of the steps */
#define STILL_POINTS 5       /* four doublings */
#define FILLING_LEAST 3      /* sizes that hold more than the one before */
#define STILL_MOST 0.01      /* of the whole rise */
#define KIND_LEAST 0.05      /* share of the whole growth that a kind needs in order to count */

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
    return bytes[count - 1] - growth_least(bytes, count);
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

    while (flat + 1 < count && bytes[flat + 1] - bytes[0] <= slack)
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

/*
 * How the last increments of a doubling size grow, step by step, as a power of it. A constant has
 * no part in it.
 */
struct increments {
    size_t count;
    double sizes[INCREMENTS_MAX]; /* where the first of the two increments of a step begins */
    double exponents[INCREMENTS_MAX];
};

static bool increments_find(const struct growth_points *points, size_t above,
                            struct increments *out_increments)
{
    struct increments found = {0};
    size_t steps = above - 2 < INCREMENTS_MAX ? above - 2 : INCREMENTS_MAX;

    for (size_t i = points->count - 2 - steps; i + 2 < points->count; i++) {
        double one = points->costs[i + 1] - points->costs[i];
        double next = points->costs[i + 2] - points->costs[i + 1];

        if (!(one > 0 && next > 0))
            return false;
        found.sizes[found.count] = points->sizes[i];
        found.exponents[found.count++] = log2(next / one);
    }
    *out_increments = found;
    return found.count > 0;
}

static double increment_of(enum growth_class growth, double size)
{
    return growth_class_value(growth, 2 * size) - growth_class_value(growth, size);
}

/* How far a step is from that of a class. */
static double off_by(const struct increments *increments, size_t step, enum growth_class growth)
{
    double size = increments->sizes[step];

    return increments->exponents[step] -
           log2(increment_of(growth, 2 * size) / increment_of(growth, size));
}

static double off_on_average(const struct increments *increments, enum growth_class growth)
{
    double sum = 0;

    for (size_t i = 0; i < increments->count; i++)
        sum += off_by(increments, i, growth);
    return fabs(sum / (double)increments->count);
}

static size_t steps_like(const struct increments *increments, enum growth_class growth)
{
    size_t count = 0;

    for (size_t i = 0; i < increments->count; i++)
        count += fabs(off_by(increments, i, growth)) <= LIKE_MOST;
    return count;
}

/* The class that most steps are like; where none is, that of their average. */
static enum growth_class class_of(const struct increments *increments, bool drifts)
{
    enum growth_class like = GROWTH_CONSTANT, nearest = GROWTH_LINEAR;
    double least = INFINITY;

    for (int growth = GROWTH_LOG; growth <= GROWTH_QUARTIC; growth++) {
        double off = off_on_average(increments, (enum growth_class)growth);

        if (growth == GROWTH_LINEAR_LOG_LOG || growth == GROWTH_KARATSUBA)
            continue;
        if (steps_like(increments, (enum growth_class)growth) >
            (like == GROWTH_CONSTANT ? 0 : steps_like(increments, like)))
            like = (enum growth_class)growth;
        if (growth_class_has_log((enum growth_class)growth))
            off += drifts ? LOG_OFF_DRIFTING : LOG_OFF_LEAST;
        if (off < least) {
            least = off;
            nearest = (enum growth_class)growth;
        }
    }
    if (like == GROWTH_CONSTANT || (drifts && growth_class_has_log(like)))
        return nearest;
    return like;
}

/* Nearly all steps are like that class. */
static bool steps_agree(const struct increments *increments, enum growth_class growth)
{
    size_t like = steps_like(increments, growth);

    return like >= STEPS_MIN && 2 * like >= increments->count;
}

/*
 * Tables that grow by 2.06 to 2.2 drift like a logarithm: one has to be more than that; and more
 * still where numbers are objects that become larger. These weigh more on small sizes.
 */
static bool fit_bytes(const struct growth_points *points, bool is_exact, bool drifts,
                      struct growth_fit *out_fit)
{
    const struct growth_noise *drift = drifts ? &growth_noise_tables : &growth_noise_space;
    const struct growth_noise *exact =
        drifts && points->steps_by_one ? &growth_noise_space : &growth_noise_exact;
    struct growth_fit wide;

    if (!growth_fit(points, is_exact ? exact : &growth_noise_timed, out_fit))
        return false;
    if (growth_class_has_log(out_fit->growth) && growth_fit(points, drift, &wide) &&
        wide.rms <= DRIFT_RMS && !growth_class_has_log(wide.growth) &&
        wide.growth < out_fit->growth)
        *out_fit = wide;
    return true;
}

/* Peaks are few and jump: a fit that differs from what their steps say gives way to them. */
static bool gives_way(const struct growth_fit *fit, const struct increments *increments,
                      size_t above, bool drifts)
{
    return above < ABOVE_FEW || steps_agree(increments, class_of(increments, drifts)) ||
           off_on_average(increments, fit->growth) > APART_MOST;
}

/* above: points above the slack, of sizes that double; 0: of others. */
static bool kind_answer(const struct growth_points *points, const struct growth_space *space,
                        bool drifts, size_t above, struct growth_space_answer *out_answer)
{
    struct growth_space_answer answer = {.confidence = GROWTH_LOW};
    struct increments increments;
    struct growth_fit fit;

    if (!fit_bytes(points, space->is_exact, drifts, &fit))
        return false;
    if (above > 0 && increments_find(points, above, &increments) &&
        gives_way(&fit, &increments, above, drifts)) {
        answer.growth = answer.low = answer.high = class_of(&increments, drifts);
        if (space->is_exact && steps_agree(&increments, answer.growth))
            answer.confidence = growth_fit_is_clean(&fit) && fit.growth == answer.growth
                                    ? GROWTH_HIGH
                                    : GROWTH_GOOD;
    } else {
        answer.growth = fit.growth;
        answer.low = fit.low;
        answer.high = fit.high;
        answer.confidence = confidence_of(space, &fit);
    }
    if (answer.confidence == GROWTH_HIGH)
        answer.low = answer.high = answer.growth;
    *out_answer = answer;
    return true;
}

/* Small sizes have small blocks, and nothing but the rounding of those is in the heap's slack. */
static double slack_of(const struct growth_series *sizes, const struct growth_space *space,
                       enum growth_space_kind kind)
{
    return sizes->steps_by_one && kind == SPACE_HEAP ? space->slack[kind] / 2 : space->slack[kind];
}

/* The rules of growth_small.h, the strongest first. */
static void small_consider(const struct growth_series *sizes, const struct growth_space *space,
                           enum growth_space_kind kind, const struct growth_points *all,
                           struct growth_space_answer *found)
{
    struct growth_points points = *all;
    struct growth_stairs stairs;

    if (found->growth >= GROWTH_EXPONENTIAL) {
        growth_small_polynomial(&points, found);
    } else if (growth_small_explodes(&points)) {
        *found = (struct growth_space_answer){.confidence = GROWTH_LOW,
                                              .growth = GROWTH_EXPONENTIAL,
                                              .low = GROWTH_EXPONENTIAL,
                                              .high = GROWTH_EXPONENTIAL};
    } else if (growth_small_staircase(sizes, space->bytes[kind], &stairs)) {
        points = (struct growth_points){.count = stairs.count,
                                        .sizes = stairs.sizes,
                                        .costs = stairs.bytes,
                                        .unit = all->unit};
        (void)kind_answer(&points, space, sizes->drifts, 0, found);
    } else if (found->confidence == GROWTH_LOW) {
        (void)growth_small_jumps(sizes, space->bytes[kind], found);
    }
    growth_small_settle(&points, found);
}

/*
 * What fills up, size by size, and then stands still over the last doublings is bounded: a static
 * table of which more and more is touched, until all of it is. One jump is no filling: what follows
 * it may be a block that hides what rises below it.
 */
static bool is_bounded(const struct growth_series *sizes, const double *bytes, double slack)
{
    size_t rises = 0, first = sizes->count - STILL_POINTS;
    double lowest, highest;

    if (sizes->steps_by_one || sizes->count < STILL_POINTS)
        return false;
    lowest = growth_least(bytes + first, STILL_POINTS);
    highest = bytes[first];
    for (size_t i = first + 1; i < sizes->count; i++)
        highest = fmax(highest, bytes[i]);
    for (size_t i = 0; i < first; i++)
        rises += bytes[i + 1] > bytes[i];
    return rises >= FILLING_LEAST &&
           highest - lowest <= fmin(slack, STILL_MOST * rise_of(bytes, sizes->count));
}

/* False: nothing can be said. */
static bool class_of_kind(const struct growth_series *sizes, const struct growth_space *space,
                          enum growth_space_kind kind, size_t above,
                          struct growth_space_answer *out_found)
{
    const double *bytes = space->bytes[kind];
    double slack = slack_of(sizes, space, kind);
    size_t flat = sizes->steps_by_one ? 0 : flat_points(bytes, sizes->count, slack);
    struct growth_points points;

    if (is_bounded(sizes, bytes, slack)) {
        *out_found = (struct growth_space_answer){.confidence = GROWTH_GOOD};
        return true;
    }
    /* The last that shows only what the library holds says nothing more than that. */
    flat += flat > 0 && sizes->count - flat > ABOVE_FEW;
    points = (struct growth_points){.count = sizes->count - flat,
                                    .sizes = sizes->sizes + flat,
                                    .costs = bytes + flat,
                                    .steps_by_one = sizes->steps_by_one,
                                    .unit = slack / 4};
    if (!kind_answer(&points, space, sizes->drifts, sizes->steps_by_one ? 0 : above, out_found))
        return false;
    if (sizes->steps_by_one)
        small_consider(sizes, space, kind, &points, out_found);
    return true;
}

static void kind_consider(const struct growth_series *sizes, const struct growth_space *space,
                          enum growth_space_kind kind, struct growth_space_answer *answer)
{
    size_t above = points_above(space->bytes[kind], sizes->count, slack_of(sizes, space, kind));
    struct growth_space_answer found;

    /* A point or two above what the library holds anyway show a rise, and no class. */
    if (above < ABOVE_LEAST) {
        if (answer->growth == GROWTH_CONSTANT)
            *answer = (struct growth_space_answer){.confidence = GROWTH_LOW,
                                                   .growth = GROWTH_LINEAR,
                                                   .low = GROWTH_CONSTANT,
                                                   .high = GROWTH_QUARTIC,
                                                   .kind = kind};
        return;
    }
    if (!class_of_kind(sizes, space, kind, above, &found)) {
        answer->confidence = GROWTH_UNKNOWN;
        return;
    }
    if (answer->growth != GROWTH_CONSTANT && found.growth <= answer->growth)
        return;
    *answer = found;
    answer->kind = kind;
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
        if (rises[kind] > slack_of(sizes, space, (enum growth_space_kind)kind) &&
            rises[kind] >= KIND_LEAST * whole)
            kind_consider(sizes, space, (enum growth_space_kind)kind, &answer);
    if (!space->is_exact && answer.confidence == GROWTH_LOW &&
        answer.high - answer.low > RANGE_MOST)
        answer.confidence = GROWTH_UNKNOWN;
    /* The slack of a process hides much: O(1) is what would show if an item took one byte. */
    if (!space->is_exact && answer.confidence == GROWTH_HIGH)
        answer.confidence =
            sizes->sizes[count - 1] >= space->slack[SPACE_HEAP] ? GROWTH_GOOD : GROWTH_UNKNOWN;
    answer.bytes_a_size = bytes / sizes->sizes[count - 1];
    *out_answer = answer;
}
