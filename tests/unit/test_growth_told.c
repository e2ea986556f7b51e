/* Lines told at a few small sizes: their shares at the largest size, their classes, the hot one. */
#include <math.h>

#include "judge/base/memory.h"
#include "judge/core/growth_told.h"
#include "tests/unit/tap.h"

enum { ONCE = 1, HEAD = 3, SEARCH, SORT, KEEP, NEVER };

static double cost_of(int line, double n)
{
    switch (line) {
    case ONCE:
        return 5000;
    case HEAD:
        return 900 + 400 * n;
    case SEARCH:
        return 700 * n + 3 * n * n;
    case SORT:
        return 150 * n * log2(n);
    case KEEP:
        return 250 * n;
    default:
        return 0;
    }
}

static void series_of_sizes(bool steps_by_one, struct growth_series *series)
{
    series->steps_by_one = steps_by_one;
    for (double n = 12; series->count < 9; n = steps_by_one ? n + 1 : n * 2)
        series->sizes[series->count++] = n;
}

static void tell(struct growth_series *series, size_t first, size_t count)
{
    AUTO(mem_free) struct told_costs *costs = mem_alloc(TOLD_POINTS_MAX, sizeof *costs);
    struct growth_told told = {.count = count, .costs = costs};

    for (size_t i = 0; i < count; i++) {
        told.sizes[i] = series->sizes[first + i];
        for (int line = ONCE; line <= NEVER; line++)
            costs[i].costs[line] = cost_of(line, told.sizes[i]);
    }
    growth_told_finish(&told, series);
}

static const struct growth_line *line_of(const struct growth_series *series, int number)
{
    for (size_t i = 0; i < series->line_count; i++)
        if (series->lines[i].line == number)
            return &series->lines[i];
    return NULL;
}

static bool is_class(const struct growth_series *series, int number, enum growth_class growth)
{
    const struct growth_line *line = line_of(series, number);

    return line != NULL && line->is_class_known && line->growth == growth;
}

static void test_doubling(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    double sum = 0;

    series_of_sizes(false, &series);
    tell(&series, 2, 4);
    tap_ok(series.hot_line == SEARCH, "the quadratic line is the hot one");
    tap_ok(is_class(&series, SEARCH, GROWTH_QUADRATIC), "and its class is told");
    tap_ok(is_class(&series, SORT, GROWTH_LINEAR_LOG), "a logarithm is seen");
    tap_ok(is_class(&series, KEEP, GROWTH_LINEAR), "a line that runs n times is linear");
    tap_ok(is_class(&series, HEAD, GROWTH_LINEAR), "also beside a constant");
    tap_ok(is_class(&series, ONCE, GROWTH_CONSTANT), "one that runs once is constant");
    tap_ok(line_of(&series, NEVER) == NULL, "one that never ran is not listed");
    for (size_t i = 0; i < series.line_count; i++)
        sum += series.lines[i].share;
    tap_ok(fabs(sum - 1) < 1e-9, "shares are of the whole");
    tap_ok(fabs(line_of(&series, SEARCH)->share - series.hot_share) < 1e-9,
           "the hot share is its own");
    tap_ok(series.hot_share > 0.6, "and foretells the largest size, not the told ones");
}

/* What runs for the first time at the last size rose once: that tells no class. */
static void test_late(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    AUTO(mem_free) struct told_costs *costs = mem_alloc(TOLD_POINTS_MAX, sizeof *costs);
    struct growth_told told = {.count = 4, .costs = costs};

    series_of_sizes(false, &series);
    for (size_t i = 0; i < told.count; i++) {
        told.sizes[i] = series.sizes[i];
        costs[i].costs[KEEP] = cost_of(KEEP, told.sizes[i]);
        costs[i].costs[SORT] = i + 1 == told.count ? 90000 : 0;
    }
    growth_told_finish(&told, &series);
    tap_ok(line_of(&series, SORT) != NULL && !line_of(&series, SORT)->is_class_known,
           "a line that ran at the last size only has no class");
}

static void test_by_one(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;

    series_of_sizes(true, &series);
    tell(&series, 5, 4);
    tap_ok(line_of(&series, SORT) != NULL && !line_of(&series, SORT)->is_class_known,
           "by steps of one no class is told");
    tap_ok(series.hot_line != 0 && series.hot_share > 0, "but where the time goes");
}

static void test_one_point(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;

    series_of_sizes(false, &series);
    tell(&series, 0, 1);
    tap_ok(series.line_count > 0 && !series.lines[0].is_class_known, "one size tells no class");
    tap_ok(isfinite(series.hot_share), "and no share that is no number");
}

int main(void)
{
    test_doubling();
    test_late();
    test_by_one();
    test_one_point();
    return tap_done();
}
