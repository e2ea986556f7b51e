#include "judge/core/growth_excess.h"

#include <math.h>

#define LINE_POINTS_MIN 4  /* of the larger half that is looked at */
#define SPAN_MIN 3.0       /* doublings of the size */
#define STEPS_SPAN_MIN 0.7 /* … of sizes that lie close together */
#define STEPS_POINTS_MIN 6
#define ERRORS 2.0      /* standard errors that count as doubt */
#define SURE_SLOPE 0.25 /* a logarithm rises by no more */

/* Sums over the points of one line, about its means. */
struct line {
    double mean_size, mean_quotient; /* logarithms */
    double squares, products, quotient_squares;
    double ratio; /* logarithm of the second size by the first */
    size_t count;
};

static bool line_fill(const struct growth_series *series, const double *quotients, size_t from,
                      size_t to, struct line *out_line)
{
    struct line line = {.count = to - from};
    double count = (double)line.count;

    for (size_t i = from; i < to; i++) {
        if (!isfinite(quotients[i]))
            return false;
        line.mean_size += log(series->sizes[i]) / count;
        line.mean_quotient += quotients[i] / count;
        line.ratio += log(fmax(1, series->others[i]) / series->sizes[i]) / count;
    }
    for (size_t i = from; i < to; i++) {
        double size = log(series->sizes[i]) - line.mean_size;
        double quotient = quotients[i] - line.mean_quotient;

        line.squares += size * size;
        line.products += size * quotient;
        line.quotient_squares += quotient * quotient;
    }
    *out_line = line;
    return true;
}

static bool is_long_enough(const struct growth_series *series, size_t first, size_t last)
{
    double span = log2(series->sizes[last] / series->sizes[first]);

    if (series->steps_by_one && last - first + 1 >= STEPS_POINTS_MIN)
        return span >= STEPS_SPAN_MIN;
    return span >= SPAN_MIN - 1e-9;
}

/* The larger half of each line; lines that are too short say nothing. */
static size_t lines_find(const struct growth_series *series, const double *quotients,
                         struct line *out_lines)
{
    size_t all = series->plane_count > 0 ? series->plane_count : series->count;
    size_t lines = 0, from = 0;

    for (size_t i = 0; i < all; i++) {
        size_t to = i + 1, count = to - from, first;

        if (to < all && series->sizes[to] > series->sizes[i])
            continue;
        first = to - (count / 2 > LINE_POINTS_MIN ? count / 2 : LINE_POINTS_MIN);
        if (count >= LINE_POINTS_MIN && is_long_enough(series, first, i) &&
            line_fill(series, quotients, first, to, &out_lines[lines]))
            lines++;
        from = to;
    }
    return lines;
}

/* One slope for all lines, each with a height of its own. */
static bool slope_find(const struct line *lines, size_t count, struct growth_excess *out_excess)
{
    double squares = 0, products = 0, rest = 0, points = 0;

    for (size_t i = 0; i < count; i++) {
        squares += lines[i].squares;
        products += lines[i].products;
        rest += lines[i].quotient_squares;
        points += (double)lines[i].count;
    }
    if (!(squares > 0))
        return false;
    out_excess->slope = products / squares;
    rest = fmax(0, rest - out_excess->slope * products);
    out_excess->error = sqrt(rest / (points - (double)count - 1) / squares);
    return true;
}

/* How the heights of the lines change with the ratio of the sizes. */
static double across_find(const struct line *lines, size_t count, double slope)
{
    double mean_ratio = 0, mean_height = 0, squares = 0, products = 0;

    for (size_t i = 0; i < count; i++) {
        mean_ratio += lines[i].ratio / (double)count;
        mean_height += (lines[i].mean_quotient - slope * lines[i].mean_size) / (double)count;
    }
    for (size_t i = 0; i < count; i++) {
        double ratio = lines[i].ratio - mean_ratio;
        double height = lines[i].mean_quotient - slope * lines[i].mean_size - mean_height;

        squares += ratio * ratio;
        products += ratio * height;
    }
    return squares > 0 ? products / squares : 0;
}

bool growth_excess_find(const struct growth_series *series, const char *bound,
                        const char *const names[GROWTH_SIZES], struct growth_excess *out_excess)
{
    size_t all = series->plane_count > 0 ? series->plane_count : series->count;
    double quotients[GROWTH_POINTS_MAX];
    struct line lines[GROWTH_POINTS_MAX];
    struct growth_excess excess = {0};
    size_t count;

    if (all > GROWTH_POINTS_MAX)
        return false;
    for (size_t i = 0; i < all; i++) {
        const double sizes[GROWTH_SIZES] = {series->sizes[i], fmax(1, series->others[i])};
        double value = growth_bound_value(bound, names, sizes);

        if (!(value > 0))
            return false;
        quotients[i] = log(growth_series_total(series, i) / value);
    }
    count = lines_find(series, quotients, lines);
    if (count == 0 || !slope_find(lines, count, &excess))
        return false;
    excess.across = across_find(lines, count, excess.slope);
    *out_excess = excess;
    return true;
}

bool growth_excess_is_sure(const struct growth_excess *excess)
{
    return excess->slope - ERRORS * excess->error >= SURE_SLOPE;
}

bool growth_excess_may_be(const struct growth_excess *excess,
                          const struct growth_direction *direction)
{
    double first = direction->weights[0], second = direction->weights[1];

    return excess->slope * first + excess->across * (second - first) + ERRORS * excess->error > 0;
}
