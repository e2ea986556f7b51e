#include "judge/core/growth_small.h"

#include <math.h>

#include "judge/base/compiler.h"
#include "judge/core/growth_bound.h"

#define JUMPS_LEAST 4
#define JUMP_LEAST 0.3  /* of the bytes before */
#define JUMPS_CLIMB 0.6 /* of the whole rise that they need */
#define POWER_OFF_MOST 0.3
#define HALVES_POINTS 8

static const enum growth_class polynomials[] = {GROWTH_LINEAR, GROWTH_QUADRATIC, GROWTH_CUBIC,
                                                GROWTH_QUARTIC};

/*
 * The sizes that hold more than the one before, by more than that share of it. Returns the bytes by
 * which they do.
 */
static double stairs_find(const struct growth_series *sizes, const double *bytes, double share,
                          struct growth_stairs *out_stairs)
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

bool growth_small_staircase(const struct growth_series *sizes, const double *bytes,
                            struct growth_stairs *out_stairs)
{
    if (!sizes->steps_by_one)
        return false;
    (void)stairs_find(sizes, bytes, 0, out_stairs);
    return out_stairs->count >= JUMPS_LEAST && 2 * out_stairs->count <= sizes->count;
}

bool growth_small_jumps(const struct growth_series *sizes, const double *bytes,
                        struct growth_space_answer *out_answer)
{
    struct growth_stairs stairs;
    double climbed = stairs_find(sizes, bytes, JUMP_LEAST, &stairs), power;
    size_t first, last;

    if (!sizes->steps_by_one || stairs.count < JUMPS_LEAST || 2 * stairs.count > sizes->count ||
        climbed < JUMPS_CLIMB * (bytes[sizes->count - 1] - growth_least(bytes, sizes->count)))
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

bool growth_small_explodes(const struct growth_points *points)
{
    struct growth_stairs half = {0};
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

void growth_small_polynomial(const struct growth_points *points, struct growth_space_answer *answer)
{
    halves_consider(points, GROWTH_QUARTIC, GROWTH_QUARTIC, answer);
}

void growth_small_settle(const struct growth_points *points, struct growth_space_answer *answer)
{
    root_consider(answer);
    if (is_between_polynomials(answer->growth))
        halves_consider(points, answer->low, answer->high, answer);
}
