/*
 * The logarithms of successive rises differ by log b for b^n, by log n for n!, and by (k-1)/n for
 * n^k: so the differences are constant, or they are once divided by log n or multiplied by n. Which
 * of the three scatters least decides.
 */
#include "judge/core/growth_steps.h"

#include <math.h>

#define RISES_MIN 5
#define RISES_USED 8
#define BASE_MIN 1.25 /* a smaller base is not seen on so few sizes */
#define BASE_OF_HALF 1.15
#define POWER_MAX 5.5 /* k - 1: n^k with more is no polynomial of ours */
#define POWER_CERTAIN                                                                              \
    7.5                  /* … nor anybody's, however the rises scatter: odd sizes and even ones  \
                          */
#define STEPS_MARGIN 3.0 /* such a fit is good, but never sure */
#define FACTORIAL_DRIFT 0.04
#define FACTORIAL_LEAST 0.75
#define BASE_CERTAIN 1.7
#define POWER_RISE 1.05 /* from the first half of the sizes to the second, where it is no n^k */

struct rises {
    size_t count;
    double steps[RISES_USED]; /* differences of the logarithms */
    double sizes[RISES_USED];
};

static bool rises_find(const struct growth_points *points, struct rises *out_rises)
{
    double logs[GROWTH_POINTS_MAX];
    size_t count = 0, first;

    for (size_t i = 1; i < points->count; i++)
        if (points->costs[i] > points->costs[i - 1])
            logs[count++] = log(points->costs[i] - points->costs[i - 1]);
    if (count < RISES_MIN)
        return false;
    first = count > RISES_USED ? count - RISES_USED : 0;
    out_rises->count = count - first - 1;
    for (size_t i = 0; i < out_rises->count; i++) {
        out_rises->steps[i] = logs[first + i + 1] - logs[first + i];
        out_rises->sizes[i] = points->sizes[points->count - out_rises->count + i];
    }
    return true;
}

static double as_power(double step, double size)
{
    return step * size;
}

static double as_factorial(double step, double size)
{
    return step / log(size);
}

static double as_exponential(double step, double size)
{
    (void)size;
    return step;
}

/* Mean of the last steps, seen in one of the three ways; out_scatter: relative to that mean. */
static double mean_of(const struct rises *rises, size_t last, double (*as)(double, double),
                      double *out_scatter)
{
    double sum = 0, squares = 0, mean;

    for (size_t i = rises->count - last; i < rises->count; i++) {
        double value = as(rises->steps[i], rises->sizes[i]);

        sum += value;
        squares += value * value;
    }
    mean = sum / (double)last;
    if (out_scatter != NULL)
        *out_scatter = sqrt(fmax(0, squares / (double)last - mean * mean)) / fmax(fabs(mean), 1e-9);
    return mean;
}

/* How much the steps rise from the earlier to the later ones. */
static double drift_of(const struct rises *rises)
{
    const double *steps = rises->steps;
    size_t count = rises->count;

    if (count >= 6)
        return (steps[count - 1] + steps[count - 2]) / 2 -
               (steps[count - 6] + steps[count - 5] + steps[count - 4]) / 3;
    return steps[count - 1] - steps[0];
}

static bool costs_explode(const struct growth_points *points)
{
    double first = fmax(points->costs[0], 1e-9);

    return points->costs[points->count - 1] > 4 * first - 3 * points->costs[0];
}

static double power_between(const struct growth_points *points, size_t from, size_t to)
{
    return log(points->costs[to] / points->costs[from]) /
           log(points->sizes[to] / points->sizes[from]);
}

/* Rises that scatter look like anything; but n^k keeps its power, and that of b^n and n! rises. */
static bool power_rises(const struct growth_points *points)
{
    size_t last = points->count - 1, middle = points->count / 2;

    if (points->costs[0] <= 0 || points->costs[middle] <= 0)
        return true;
    return power_between(points, middle, last) > POWER_RISE * power_between(points, 0, middle);
}

/* Not the last rises alone, of which one may be a table that doubled: the whole second half. */
static bool half_explodes(const struct growth_points *points)
{
    const size_t last = points->count - 1, middle = last / 2;

    return points->costs[last] - points->costs[0] >=
           pow(BASE_OF_HALF, (double)(last - middle)) * (points->costs[middle] - points->costs[0]);
}

static void fit_set(struct growth_fit *fit, enum growth_class growth, double base)
{
    *fit = (struct growth_fit){.growth = growth,
                               .low = growth,
                               .high = growth,
                               .margin = STEPS_MARGIN,
                               .share = 1,
                               .base = base};
}

bool growth_steps_fit(const struct growth_points *points, struct growth_fit *out_fit)
{
    struct rises rises;
    double exponential_scatter, power_scatter, factorial_scatter, step, power, per_log;
    size_t few, many;

    if (points->sizes[0] < 2 || !rises_find(points, &rises))
        return false;
    few = rises.count < 4 ? rises.count : 4;
    many = rises.count < 6 ? rises.count : 6;
    if (exp(mean_of(&rises, 3, as_exponential, NULL)) <= BASE_MIN || !costs_explode(points) ||
        !power_rises(points) || !half_explodes(points))
        return false;
    step = mean_of(&rises, few, as_exponential, NULL);
    if (exp(step) <= BASE_MIN)
        return false;
    power = mean_of(&rises, few, as_power, NULL);
    per_log = mean_of(&rises, few, as_factorial, NULL);
    (void)mean_of(&rises, many, as_exponential, &exponential_scatter);
    (void)mean_of(&rises, many, as_power, &power_scatter);
    (void)mean_of(&rises, many, as_factorial, &factorial_scatter);
    if (power <= POWER_MAX && exponential_scatter >= power_scatter)
        return false;
    if (drift_of(&rises) > FACTORIAL_DRIFT && factorial_scatter < exponential_scatter &&
        per_log > FACTORIAL_LEAST) {
        fit_set(out_fit, GROWTH_FACTORIAL, exp(step));
        return true;
    }
    if (exponential_scatter > power_scatter && exp(step) <= BASE_CERTAIN && power <= POWER_CERTAIN)
        return false;
    fit_set(out_fit, GROWTH_EXPONENTIAL, exp(step));
    return true;
}
