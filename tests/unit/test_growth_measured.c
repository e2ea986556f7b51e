/*
 * What was measured of programs, most of them in Python, and what must be said of it.
 */
#include <math.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/growth_plane_answer.h"
#include "tests/unit/tap.h"

static const char *const names[] = {"V", "E"};
static const struct growth_answer one = {.confidence = GROWTH_UNKNOWN};

/*
 * Costs along one line; of an interpreter they drift. by: what a size is multiplied by; 1: one
 * more.
 */
static void answer_of(const double *costs, size_t count, double first, double by, bool is_python,
                      struct growth_answer *out_answer)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    double size = first;

    series.count = count;
    series.is_exact = true;
    series.steps_by_one = by == 1;
    series.drifts = is_python;
    series.unit = is_python ? 100 : 1;
    series.slack = is_python ? 30000 : 400;
    for (size_t i = 0; i < count; i++, size = by == 1 ? size + 1 : size * by) {
        series.sizes[i] = size;
        growth_series_part(&series, 0, NULL)->costs[i] = costs[i];
    }
    growth_answer(&series, out_answer);
}

/* Bytes of a heap by sizes one by one, in Python. */
static void answer_of_heap(const double *bytes, size_t count, double first,
                           struct growth_space_answer *out_answer)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_space space = {.is_known = true, .is_exact = true, .slack = {600}};

    series.count = count;
    series.steps_by_one = series.drifts = true;
    for (size_t i = 0; i < count; i++) {
        series.sizes[i] = first + (double)i;
        space.bytes[SPACE_HEAP][i] = bytes[i];
    }
    growth_space_answer(&series, &space, out_answer);
}

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
    struct growth_space_answer one_space;
    struct growth_plane_answer answer;

    series.count = 6;
    series.plane_count = ARRAY_LEN(points);
    for (size_t i = 0; i < ARRAY_LEN(points); i++) {
        series.sizes[i] = points[i][0];
        series.others[i] = points[i][1];
        space.bytes[SPACE_HEAP][i] = points[i][2];
    }
    growth_space_answer(&series, &space, &one_space);
    growth_plane_answer_space(&series, &space, &one_space, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "V", "a size without any effect is not named");
}

/* Heaps by two sizes, the first line first. */
static const struct {
    const char *name;
    bool drifts;
    double slack;
    size_t first, count; /* points: of the first line, of all */
    double points[32][3];
    const char *growth;
} planes[] = {
    {"the table of a hash set grows by a little more than 2, in C++",
     false, 200,
     12, 30,
     {{12, 24, 416},         {24, 48, 1008},        {48, 96, 2080},         {96, 192, 4336},
      {192, 384, 8768},      {384, 768, 17840},     {768, 1536, 36112},     {1536, 3072, 73568},
      {3072, 6144, 150400},  {6144, 12288, 308912}, {12288, 24576, 623232}, {24576, 49152, 1258848},
      {12, 96, 512},         {24, 192, 1184},       {48, 384, 2432},        {96, 768, 5056},
      {192, 1536, 10144},    {384, 3072, 20720},    {768, 6144, 41872},     {1536, 12288, 85104},
      {3072, 24576, 173328}, {6144, 49152, 354992}, {12, 384, 864},         {24, 768, 1872},
      {48, 1536, 3872},      {96, 3072, 7936},      {192, 6144, 15904},     {384, 12288, 32240},
      {768, 24576, 64944},   {1536, 49152, 131104}},
     "V + E"},
    {"few points of a table with layers, in Python",
     true,  600,
     5,  12,
     {{12, 24, 6406},
      {24, 48, 19718},
      {48, 96, 63174},
      {96, 192, 199230},
      {192, 384, 708310},
      {12, 96, 24598},
      {24, 192, 68950},
      {48, 384, 216838},
      {96, 768, 789750},
      {12, 384, 94718},
      {24, 768, 278822},
      {48, 1536, 838510}},
     "V * E"},
};

static void test_first_line_of_space(void)
{
    for (size_t row = 0; row < ARRAY_LEN(planes); row++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
        struct growth_space space = {.is_known = true,
                                     .is_exact = true,
                                     .slack = {planes[row].slack}};
        struct growth_space_answer one_space;
        struct growth_plane_answer answer;

        series.count = planes[row].first;
        series.plane_count = planes[row].count;
        series.drifts = planes[row].drifts;
        for (size_t i = 0; i < series.plane_count; i++) {
            series.sizes[i] = planes[row].points[i][0];
            series.others[i] = planes[row].points[i][1];
            space.bytes[SPACE_HEAP][i] = planes[row].points[i][2];
        }
        growth_space_answer(&series, &space, &one_space);
        growth_plane_answer_space(&series, &space, &one_space, &answer);
        growth_sum_name(&answer.growth, names, &name);
        tap_is_str(name.data, planes[row].growth, "the first line: %s", planes[row].name);
    }
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

/* A dict with a place for each of n^2 / 2 pieces, which doubles now and then. */
static void test_table_that_jumps(void)
{
    static const double bytes[] = {1720,  2008,  2016,  2680,  2688,   4328,   4400,  4408,
                                   4416,  8784,  8792,  8952,  9856,   10816,  20688, 20696,
                                   20704, 20712, 21136, 22432, 23784,  25192,  44216, 44224,
                                   44232, 44240, 44248, 44256, 45888,  47744,  49720, 51688,
                                   53712, 91112, 91120, 91128, 91136,  91144,  91248, 91256,
                                   91264, 92984, 95568, 98208, 100904, 103656, 106464};
    struct growth_space_answer answer;

    answer_of_heap(bytes, ARRAY_LEN(bytes), 3, &answer);
    tap_is_str(growth_class_name(answer.growth), "n^2", "a table that jumps tells by its jumps");
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

/* A snake on a torus, in C++: the chains of its hash table are now longer and now shorter. */
static void test_chains(void)
{
    static const double costs[] = {3351,    5989,     11874,    21311,   42120,   83602,
                                   181737,  372380,   691406,   1313864, 2483446, 4729727,
                                   9330226, 19686050, 39859768, 77645239};
    struct growth_answer answer;

    answer_of(costs, ARRAY_LEN(costs), 12, 2, false, &answer);
    tap_is_str(growth_class_name(answer.growth), "n", "what goes up and down is no logarithm");
    tap_ok(answer.confidence < GROWTH_HIGH, "and is not sure");
}

/* Sets of numbers without a sum inside, tried in Python: odd sizes and even ones differ. */
static void test_two_steps(void)
{
    static const double costs[] = {218600,   300800,   417000,   611400,   879700,   1341200,
                                   2029900,  3170500,  4780900,  7536500,  11331400, 17735500,
                                   26675000, 41320200, 60984100, 94519400, 138755700};
    struct growth_answer answer;

    answer_of(costs, ARRAY_LEN(costs), 6, 1, true, &answer);
    tap_is_str(growth_class_name(answer.growth), "2^n", "what no power rises like is exponential");
}

/* Three calls for halves, in Python: seven sizes do not tell n^1.58 from n^2 with a lower part. */
static void test_three_halves(void)
{
    static const double costs[] = {463500,   1074600,  2821400,  8039900,
                                   23626100, 70262400, 209933000};
    struct growth_answer answer;

    answer_of(costs, ARRAY_LEN(costs), 12, 2, true, &answer);
    tap_ok(answer.confidence < GROWTH_HIGH && answer.low <= GROWTH_KARATSUBA,
           "n^1.58 is not ruled out: %s, from %s", growth_confidence_name(answer.confidence),
           growth_class_name(answer.low));
}

/* Each of n beams is read, and m places asked, in Python: long numbers take a little more. */
static void test_sums_that_become_long(void)
{
    static const double points[][3] = {
        {12,   24,    324800   },
        {24,   48,    542900   },
        {48,   96,    970800   },
        {96,   192,   1802300  },
        {192,  384,   3478500  },
        {384,  768,   6931000  },
        {768,  1536,  13713600 },
        {1536, 3072,  27284500 },
        {3072, 6144,  54957100 },
        {6144, 12288, 111911200},
        {12,   96,    845500   },
        {24,   192,   1534600  },
        {48,   384,   2915900  },
        {96,   768,   5819900  },
        {192,  1536,  11686200 },
        {384,  3072,  24192200 },
        {768,  6144,  47695900 },
        {12,   384,   2788100  },
        {24,   768,   5425700  },
        {48,   1536,  10713100 },
        {96,   3072,  21825900 },
        {192,  6144,  44555500 },
        {384,  12288, 92824400 },
    };
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_plane_answer answer;

    series.count = 10;
    series.plane_count = ARRAY_LEN(points);
    series.is_exact = series.drifts = true;
    series.unit = 100;
    series.slack = 30000;
    for (size_t i = 0; i < ARRAY_LEN(points); i++) {
        series.sizes[i] = points[i][0];
        series.others[i] = points[i][1];
        growth_series_part(&series, 0, NULL)->costs[i] = points[i][2];
    }
    growth_plane_answer(&series, &one, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "V + E", "a square that another one takes away is none");
}

/*
 * Heaps by sizes one by one, in Python: the piles of all orders of n cards; all places of a field.
 */
static void test_few_bytes_more(void)
{
    static const struct {
        const char *name;
        size_t count;
        double first, bytes[32];
        enum growth_class low, high;
    } rows[] = {
        {"a rise that scatters explodes by no base below 1",
         7,  2,
         {3275, 3335, 3540, 3554, 3746, 3810, 3876},
         GROWTH_CONSTANT,  GROWTH_QUARTIC  },
        {"a square is no logarithm from which something is taken",
         15, 3,
         {2082, 2596, 3074, 3877, 4926, 6176, 7486, 9144, 10766, 12576, 14606, 16856, 19070, 21504,
          24414},
         GROWTH_QUADRATIC, GROWTH_QUADRATIC},
        {"a little more and more is no root",
         29, 3,
         {1481, 1533, 1687, 1538, 1631, 1731, 1896, 2116, 2096, 1940, 2040, 2140, 2240, 2508, 2232,
          2348, 2448, 2748, 2648, 2745, 2628, 2689, 2853, 2953, 3060, 3168, 3024, 3128, 3236},
         GROWTH_LINEAR,    GROWTH_LINEAR   },
        {"a square from the second row on",
         14, 3,
         {1448, 1744, 2736, 3560, 4504, 5576, 6896, 8208, 9624, 11208, 12920, 14760, 16728, 18824},
         GROWTH_QUADRATIC, GROWTH_QUADRATIC},
    };

    for (size_t row = 0; row < ARRAY_LEN(rows); row++) {
        struct growth_space_answer answer;

        answer_of_heap(rows[row].bytes, rows[row].count, rows[row].first, &answer);
        tap_ok(answer.growth >= rows[row].low && answer.growth <= rows[row].high,
               "few bytes more: %s: %s", rows[row].name, growth_class_name(answer.growth));
    }
}

int main(void)
{
    test_drift();
    test_size_without_effect();
    test_first_line_of_space();
    test_small_sizes();
    test_table_that_jumps();
    test_explosions();
    test_chains();
    test_two_steps();
    test_three_halves();
    test_sums_that_become_long();
    test_few_bytes_more();
    return tap_done();
}
