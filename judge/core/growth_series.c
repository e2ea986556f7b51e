#include "judge/core/growth_series.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define STEPS_MOST 8192

void growth_series_release(struct growth_series *series)
{
    for (size_t i = 0; i < series->part_count; i++)
        mem_free(&series->parts[i].callee);
    mem_free(&series->parts);
    mem_free(&series->lines);
    series->part_count = series->part_capacity = series->line_count = series->line_capacity = 0;
}

struct growth_part *growth_series_part(struct growth_series *series, int line, const char *callee)
{
    for (size_t i = 0; i < series->part_count; i++) {
        struct growth_part *part = &series->parts[i];

        if (part->line == line && (callee == NULL) == (part->callee == NULL) &&
            (callee == NULL || strcmp(callee, part->callee) == 0))
            return part;
    }
    ARRAY_PUSH(series->parts, series->part_count, series->part_capacity,
               ((struct growth_part){.line = line, .callee = mem_strdup(callee)}));
    return &series->parts[series->part_count - 1];
}

static int part_compare(const void *a, const void *b)
{
    const struct growth_part *one = a, *other = b;

    if (one->line != other->line)
        return one->line < other->line ? -1 : 1;
    if (one->callee == NULL || other->callee == NULL)
        return (one->callee != NULL) - (other->callee != NULL);
    return strcmp(one->callee, other->callee);
}

void growth_series_sort(struct growth_series *series)
{
    if (series->part_count > 0)
        qsort(series->parts, series->part_count, sizeof *series->parts, part_compare);
}

static size_t points_of(const struct growth_series *series)
{
    return series->plane_count > series->count ? series->plane_count : series->count;
}

void growth_series_add(struct growth_series *series, const struct growth_series *other)
{
    if (other->count < series->count)
        series->count = other->count;
    for (size_t i = 0; i < other->part_count; i++) {
        const struct growth_part *from = &other->parts[i];
        struct growth_part *part = growth_series_part(series, from->line, from->callee);

        for (size_t j = 0; j < points_of(series); j++)
            part->costs[j] += from->costs[j];
    }
}

void growth_series_divide(struct growth_series *series, double by)
{
    for (size_t i = 0; i < series->part_count; i++)
        for (size_t j = 0; j < points_of(series); j++)
            series->parts[i].costs[j] /= by;
}

static double rounded(double cost, double unit)
{
    double step = unit;

    while (step > 0 && cost > STEPS_MOST * step && isfinite(cost))
        step *= 2;
    return step * floor(cost / step + 0.5);
}

void growth_series_round(struct growth_series *series)
{
    for (size_t i = 0; i < series->part_count; i++)
        for (size_t j = 0; j < series->count; j++)
            series->parts[i].costs[j] = rounded(series->parts[i].costs[j], series->unit);
}

double growth_series_total(const struct growth_series *series, size_t point)
{
    double sum = 0;

    for (size_t i = 0; i < series->part_count; i++)
        sum += series->parts[i].costs[point];
    return sum;
}

double growth_least(const double *costs, size_t count)
{
    double least = costs[0];

    for (size_t i = 1; i < count; i++)
        least = fmin(least, costs[i]);
    return least;
}
