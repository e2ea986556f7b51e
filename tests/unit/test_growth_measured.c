/*
 * What was measured of Python programs, and what must be said of it.
 */
#include <math.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/growth_plane_answer.h"
#include "tests/unit/tap.h"

static const char *const names[] = {"V", "E"};
static const struct growth_answer one = {.confidence = GROWTH_UNKNOWN};

/* A table of houses and colours, filled by Python: a cell takes up to 5 % more in a larger one. */
static void test_drift(void)
{
    static const double points[][3] = {
        {12,  24,   970700   },
        {24,  48,   3318800  },
        {48,  96,   12580600 },
        {96,  192,  49348000 },
        {192, 384,  200074600},
        {384, 768,  817903700},
        {12,  96,   3265400  },
        {24,  192,  12457600 },
        {48,  384,  50144700 },
        {96,  768,  204661400},
        {12,  384,  12660500 },
        {24,  768,  51299200 },
        {48,  1536, 207589800},
    };
    static const struct {
        const char *name;
        bool drifts, has_sort;
        const char *growth;
    } rows[] = {
        {"an interpreter's steps take a little more and more", true,  false, "V * E"      },
        {"what is counted exactly does not drift",             false, false, "V * E log E"},
        {"nor does a sort",                                    true,  true,  "V * E log E"},
    };

    for (size_t row = 0; row < ARRAY_LEN(rows); row++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
        struct growth_plane_answer answer;

        series.count = 6;
        series.plane_count = ARRAY_LEN(points);
        series.unit = 100;
        series.slack = 30000;
        series.drifts = rows[row].drifts;
        series.has_sort = rows[row].has_sort;
        for (size_t i = 0; i < ARRAY_LEN(points); i++) {
            series.sizes[i] = points[i][0];
            series.others[i] = points[i][1];
            growth_series_part(&series, 0, NULL)->costs[i] = points[i][2];
        }
        growth_plane_answer(&series, &one, &answer);
        growth_sum_name(&answer.growth, names, &name);
        tap_is_str(name.data, rows[row].growth, "drift: %s", rows[row].name);
    }
}

/* Lists of a row of children that pass sweets on: measured, in Python. */
static void test_size_without_effect(void)
{
    static const double points[][3] = {
        {12,  24,   1750 },
        {24,  48,   2046 },
        {48,  96,   2926 },
        {96,  192,  4686 },
        {192, 384,  7726 },
        {384, 768,  13934},
        {12,  96,   1750 },
        {24,  192,  2046 },
        {48,  384,  2926 },
        {96,  768,  4686 },
        {192, 1536, 7726 },
        {12,  384,  1750 },
        {24,  768,  2046 },
        {48,  1536, 2926 },
        {96,  3072, 4686 },
    };
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_space space = {.is_known = true, .is_exact = true, .slack = {600}};
    struct growth_plane_answer answer;

    series.count = 6;
    series.plane_count = ARRAY_LEN(points);
    for (size_t i = 0; i < ARRAY_LEN(points); i++) {
        series.sizes[i] = points[i][0];
        series.others[i] = points[i][1];
        space.bytes[SPACE_HEAP][i] = points[i][2];
    }
    growth_plane_answer_space(&series, &space, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "V", "a size without any effect is not named");
}

/* Heaps by sizes one by one. */
static const struct {
    const char *name;
    size_t count;
    double first, bytes[40];
    enum growth_class most;
} heaps[] = {
    {"a square of rows",
     39, 3,
     {2185,  2296,  2398,  2512,  2958,  2976,  4254,  6104,  6382,  6824,  7886,  8600,  9118,
      9864,  12542, 13216, 14398, 15744, 16142, 16944, 17806, 18728, 22974, 24016, 25246, 26280,
      27374, 28528, 29742, 30760, 36382, 37776, 39102, 40488, 41934, 43184, 44750, 46120, 55518},
     GROWTH_CUBIC},
};

static void test_small_sizes(void)
{
    for (size_t row = 0; row < ARRAY_LEN(heaps); row++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        struct growth_space space = {.is_known = true, .is_exact = true, .slack = {600}};
        struct growth_space_answer answer;

        series.count = heaps[row].count;
        series.steps_by_one = true;
        for (size_t i = 0; i < series.count; i++) {
            series.sizes[i] = heaps[row].first + (double)i;
            space.bytes[SPACE_HEAP][i] = heaps[row].bytes[i];
        }
        growth_space_answer(&series, &space, &answer);
        tap_ok(answer.high <= heaps[row].most, "small sizes: %s: %s at most", heaps[row].name,
               growth_class_name(answer.high));
    }
}

/*
 * A table of a table: the lists of n rows, of which each becomes longer by steps. And halves of
 * halves, which double with every second size.
 */
static void test_explosions(void)
{
    static const double table[] = {2093, 2125, 2349, 2632, 2992, 3352, 5504, 6184,
                                   6736, 7288, 7840, 8392, 8944, 9496, 13376};
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_space space = {.is_known = true, .is_exact = true, .slack = {600}};
    struct growth_space_answer answer;

    series.count = ARRAY_LEN(table);
    series.steps_by_one = true;
    for (size_t i = 0; i < series.count; i++) {
        series.sizes[i] = 3 + (double)i;
        space.bytes[SPACE_HEAP][i] = table[i];
    }
    growth_space_answer(&series, &space, &answer);
    tap_is_str(growth_class_name(answer.growth), "n^2", "a table that doubled late is none");
    tap_ok(answer.confidence == GROWTH_LOW, "and is not sure");
    for (size_t i = 0; i < series.count; i++)
        space.bytes[SPACE_HEAP][i] = 2000 + 64 * exp2(floor(series.sizes[i] / 2));
    growth_space_answer(&series, &space, &answer);
    tap_is_str(growth_class_name(answer.growth), "2^n", "what doubles at every second size is one");
}

int main(void)
{
    test_drift();
    test_size_without_effect();
    test_small_sizes();
    test_explosions();
    return tap_done();
}
