#include "judge/core/growth_space.h"

#include <math.h>

#include "judge/base/compiler.h"
#include "judge/core/growth_bound.h"

#define DRIFT_RMS 1.5
#define RANGE_MOST 3 /* classes: a wider answer says nothing */
#define ABOVE_LEAST 3
#define ABOVE_FEW 5 /* fewer points above what the library holds say more by their increments */
#define INCREMENTS_MAX 4
#define JUMPS_LEAST 4
#define JUMP_LEAST 0.3  /* of the bytes before */
#define JUMPS_CLIMB 0.6 /* of the whole rise that they need */
#define POWER_OFF_MOST 0.3
#define STEPS_MIN 2
#define HALVES_POINTS 8
#define LIKE_MOST 0.03       /* of exponents, between a step and a class that it is like */
#define LOG_OFF_DRIFTING 0.2 /* … and where an interpreter's objects drift */
#define LOG_OFF_LEAST 0.06   /* … that a class with a logarithm has to be nearer */
#define APART_MOST 0.3       /* … between a fit and the average of the steps */
#define KIND_LEAST 0.05      /* share of the whole growth that a kind needs in order to count */

static const enum growth_class polynomials[] = {GROWTH_LINEAR, GROWTH_QUADRATIC, GROWTH_CUBIC,
                                                GROWTH_QUARTIC};

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

static bool kind_answer(const struct growth_points *points, const struct growth_space *space,
                        bool drifts, bool doubles, size_t above,
                        struct growth_space_answer *out_answer)
{
    struct growth_space_answer answer = {.confidence = GROWTH_LOW};
    struct increments increments;
    struct growth_fit fit;

    if (!fit_bytes(points, space->is_exact, drifts, &fit))
        return false;
    if (doubles && increments_find(points, above, &increments) &&
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

struct stairs {
    size_t count;
    double sizes[GROWTH_POINTS_MAX], bytes[GROWTH_POINTS_MAX];
};

/*
 * The sizes that hold more than the one before, by more than that share of it. Returns the bytes by
 * which they do.
 */
static double stairs_find(const struct growth_series *sizes, const double *bytes, double share,
                          struct stairs *out_stairs)
{
    double climbed = 0;

    out_stairs->count = 0;
    for (size_t i = 1; i < sizes->count; i++) {
        if (bytes[i] <= (1 + share) * bytes[i - 1])
            continue;
        climbed += bytes[i] - bytes[i - 1];
        out_stairs->sizes[out_stairs->count] = sizes->sizes[i];
        out_stairs->bytes[out_stairs->count++] = bytes[i];
    }
    return climbed;
}

/*
 * Small sizes one by one: a table doubles now and then, and what is asked for is rounded up. Where
 * there are flats between, only the sizes that made a jump say how it grows.
 */
static bool is_a_staircase(const struct growth_series *sizes, const double *bytes,
                           struct stairs *out_stairs)
{
    if (!sizes->steps_by_one)
        return false;
    (void)stairs_find(sizes, bytes, 0, out_stairs);
    return out_stairs->count >= JUMPS_LEAST && 2 * out_stairs->count <= sizes->count;
}

/*
 * A table that doubles makes most of the rise, whatever rises a little between: where it is full
 * again, its size is what it has to hold. False: there are no such jumps, or no power is like them.
 */
static bool jumps_answer(const struct growth_series *sizes, const double *bytes,
                         struct growth_space_answer *out_answer)
{
    struct stairs stairs;
    double climbed = stairs_find(sizes, bytes, JUMP_LEAST, &stairs), power;
    size_t first, last;

    if (!sizes->steps_by_one || stairs.count < JUMPS_LEAST || 2 * stairs.count > sizes->count ||
        climbed < JUMPS_CLIMB * rise_of(bytes, sizes->count))
        return false;
    last = stairs.count - 1;
    first = stairs.count - JUMPS_LEAST;
    power = log(stairs.bytes[last] / stairs.bytes[first]) /
            log(stairs.sizes[last] / stairs.sizes[first]);
    for (size_t i = 0; i < ARRAY_LEN(polynomials); i++)
        if (fabs(growth_order_of(polynomials[i]).power - power) <= POWER_OFF_MOST) {
            *out_answer = (struct growth_space_answer){
                .confidence = GROWTH_LOW,
                .growth = polynomials[i],
                .low = polynomials[i],
                .high = polynomials[i],
            };
            return true;
        }
    return false;
}

/* What is split in halves grows at every second size only. */
static bool every_second_explodes(const struct growth_points *points)
{
    struct stairs half = {0};
    const struct growth_points seconds = {.sizes = half.sizes,
                                          .costs = half.bytes,
                                          .count = (points->count + 1) / 2,
                                          .steps_by_one = true,
                                          .unit = points->unit};
    struct growth_fit fit;

    for (size_t i = (points->count + 1) % 2; i < points->count; i += 2) {
        half.sizes[half.count] = points->sizes[i];
        half.bytes[half.count++] = points->costs[i];
    }
    return points->steps_by_one && growth_fit(&seconds, &growth_noise_exact, &fit) &&
           fit.growth == GROWTH_EXPONENTIAL;
}

/* How much more the second half of the sizes adds than the first. */
static double second_half_adds(const struct growth_points *points)
{
    size_t last = points->count - 1;
    double first = points->costs[last / 2] - points->costs[0];

    return first > 0 ? (points->costs[last] - points->costs[last / 2]) / first : INFINITY;
}

static double half_of_class(const struct growth_points *points, enum growth_class growth)
{
    size_t last = points->count - 1;
    double middle = growth_class_value(growth, points->sizes[last / 2]);

    return (growth_class_value(growth, points->sizes[last]) - middle) /
           (middle - growth_class_value(growth, points->sizes[0]));
}

/*
 * Of an exponential, and of what lies between two polynomials: a table that doubled late looks like
 * either. Then the polynomial whose halves are most alike stands.
 */
static void halves_consider(const struct growth_points *points, enum growth_class low,
                            enum growth_class high, struct growth_space_answer *answer)
{
    double adds = second_half_adds(points), least = INFINITY;

    if (answer->confidence > GROWTH_LOW || points->count < HALVES_POINTS || !(adds > 0) ||
        adds > half_of_class(points, GROWTH_QUARTIC))
        return;
    for (size_t i = 0; i < ARRAY_LEN(polynomials); i++) {
        double off = fabs(log(adds / half_of_class(points, polynomials[i])));

        if (off >= least)
            continue;
        least = off;
        answer->growth = polynomials[i];
    }
    answer->low = answer->growth < low ? answer->growth : low;
    answer->high = answer->growth > high ? answer->growth : high;
}

static bool is_between_polynomials(enum growth_class growth)
{
    return growth_class_has_log(growth) || growth == GROWTH_LINEAR_ROOT ||
           growth == GROWTH_KARATSUBA;
}

/*
 * On small sizes one by one a little more and more looks like a root or a logarithm: hardly
 * anything is one, and the range says that it may be.
 */
static void root_consider(struct growth_space_answer *answer)
{
    if (answer->growth != GROWTH_LOG && answer->growth != GROWTH_ROOT)
        return;
    answer->low = answer->low < answer->growth ? answer->low : answer->growth;
    answer->growth = GROWTH_LINEAR;
    answer->high = answer->high > GROWTH_LINEAR ? answer->high : GROWTH_LINEAR;
    answer->confidence = GROWTH_LOW;
}

/* Small sizes have small blocks, and nothing but the rounding of those is in the heap's slack. */
static double slack_of(const struct growth_series *sizes, const struct growth_space *space,
                       enum growth_space_kind kind)
{
    return sizes->steps_by_one && kind == SPACE_HEAP ? space->slack[kind] / 2 : space->slack[kind];
}

static void answer_consider(const struct growth_series *sizes, const struct growth_space *space,
                            enum growth_space_kind kind, struct growth_space_answer *answer)
{
    const double *bytes = space->bytes[kind];
    double slack = slack_of(sizes, space, kind);
    size_t above = points_above(bytes, sizes->count, slack);
    size_t flat = sizes->steps_by_one ? 0 : flat_points(bytes, sizes->count, slack);
    struct growth_space_answer found;
    struct growth_points points;
    struct stairs stairs;

    /* A point or two above what the library holds anyway show a rise, and no class. */
    if (above < ABOVE_LEAST) {
        *answer = (struct growth_space_answer){.confidence = GROWTH_LOW,
                                               .growth = GROWTH_LINEAR,
                                               .low = GROWTH_CONSTANT,
                                               .high = GROWTH_QUARTIC,
                                               .kind = kind};
        return;
    }
    /* The last that shows only what the library holds says nothing more than that. */
    flat += flat > 0 && sizes->count - flat > ABOVE_FEW;
    points = (struct growth_points){.count = sizes->count - flat,
                                    .sizes = sizes->sizes + flat,
                                    .costs = bytes + flat,
                                    .steps_by_one = sizes->steps_by_one,
                                    .unit = slack / 4};
    if (!kind_answer(&points, space, sizes->drifts, !sizes->steps_by_one, above, &found)) {
        answer->confidence = GROWTH_UNKNOWN;
        return;
    }
    if (found.growth < GROWTH_EXPONENTIAL && every_second_explodes(&points)) {
        found = (struct growth_space_answer){.confidence = GROWTH_LOW,
                                             .growth = GROWTH_EXPONENTIAL,
                                             .low = GROWTH_EXPONENTIAL,
                                             .high = GROWTH_EXPONENTIAL};
    } else if (found.growth >= GROWTH_EXPONENTIAL && sizes->steps_by_one) {
        halves_consider(&points, GROWTH_QUARTIC, GROWTH_QUARTIC, &found);
    } else if (found.growth < GROWTH_EXPONENTIAL && is_a_staircase(sizes, bytes, &stairs)) {
        points = (struct growth_points){.count = stairs.count,
                                        .sizes = stairs.sizes,
                                        .costs = stairs.bytes,
                                        .unit = slack / 4};
        (void)kind_answer(&points, space, sizes->drifts, false, above, &found);
    } else if (found.growth < GROWTH_EXPONENTIAL && found.confidence == GROWTH_LOW) {
        (void)jumps_answer(sizes, bytes, &found);
    }
    if (sizes->steps_by_one) {
        root_consider(&found);
        if (is_between_polynomials(found.growth))
            halves_consider(&points, found.low, found.high, &found);
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
            answer_consider(sizes, space, (enum growth_space_kind)kind, &answer);
    if (!space->is_exact && answer.confidence == GROWTH_LOW &&
        answer.high - answer.low > RANGE_MOST)
        answer.confidence = GROWTH_UNKNOWN;
    answer.bytes_a_size = bytes / sizes->sizes[count - 1];
    *out_answer = answer;
}
