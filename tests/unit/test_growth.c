/*
 * The laws of the fit: costs of a known class are named so; scaling all costs never changes the
 * class, adding a constant never raises it; what cannot be told is said to be unknown.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/growth.h"
#include "tests/unit/tap.h"

#define LADDER 14

static double loop(double n)
{
    return 3 * n + 20;
}

static double binary_search(double n)
{
    return 9 * floor(log2(n)) + 31;
}

static double trial_division(double n)
{
    return 5 * floor(sqrt(n)) + 12;
}

static double merge_sort(double n)
{
    return 11 * n * log2(n) - 4 * n + 7;
}

static double with_small_log(double n)
{
    return 12 * n + 5 * n * log2(n);
}

static double insertion_sort(double n)
{
    return n * n / 4 * 6 + 14 * n + 3;
}

static double mostly_linear(double n)
{
    return 900 * n + 0.5 * n * n;
}

static double matrix(double n)
{
    return 4 * n * n * n + 9 * n * n + 2;
}

static double quadratic_log(double n)
{
    return 2 * n * n * log2(n) + 30 * n * n;
}

static double mo(double n)
{
    return 3 * n * floor(sqrt(n)) + 8 * n;
}

static double karatsuba(double n)
{
    return 40 * pow(n, 1.58496) - 30 * n;
}

static double nothing(double n)
{
    (void)n;
    return 77;
}

static const struct known {
    const char *name;
    double (*cost)(double n);
    enum growth_class growth;
} known[] = {
    {"a loop",                                    loop,           GROWTH_LINEAR       },
    {"a binary search",                           binary_search,  GROWTH_LOG          },
    {"trial division",                            trial_division, GROWTH_ROOT         },
    {"merge sort",                                merge_sort,     GROWTH_LINEAR_LOG   },
    {"a logarithm beside a larger linear part",   with_small_log, GROWTH_LINEAR_LOG   },
    {"insertion sort",                            insertion_sort, GROWTH_QUADRATIC    },
    {"a small square beside a large linear part", mostly_linear,  GROWTH_QUADRATIC    },
    {"a product of matrices",                     matrix,         GROWTH_CUBIC        },
    {"sorting every row",                         quadratic_log,  GROWTH_QUADRATIC_LOG},
    {"blocks of root n",                          mo,             GROWTH_LINEAR_ROOT  },
    {"three products instead of four",            karatsuba,      GROWTH_KARATSUBA    },
    {"no growth",                                 nothing,        GROWTH_CONSTANT     },
};

static double fibonacci(double n)
{
    return round(7 * pow(1.6180339887, n)) + 5;
}

static double subsets(double n)
{
    return 4 * pow(2, n) + 3 * n;
}

static double subsets_looked_through(double n)
{
    return 4 * n * pow(2, n);
}

static double permutations(double n)
{
    return 3 * tgamma(n + 1) + 2 * n;
}

static double cube(double n)
{
    return n * n * n;
}

static const struct known stepped[] = {
    {"fibonacci by itself",         fibonacci,              GROWTH_EXPONENTIAL},
    {"all subsets",                 subsets,                GROWTH_EXPONENTIAL},
    {"all subsets, looked through", subsets_looked_through, GROWTH_EXPONENTIAL},
    {"all permutations",            permutations,           GROWTH_FACTORIAL  },
    {"a cube is no explosion",      cube,                   GROWTH_CUBIC      },
};

static void series_of(double (*cost)(double n), double times, double plus, bool steps_by_one,
                      struct growth_series *out_series)
{
    struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_part *part = growth_series_part(&series, 12, NULL);

    series.count = steps_by_one ? 9 : LADDER - 2;
    series.steps_by_one = steps_by_one;
    series.unit = times;
    series.slack *= times;
    for (size_t i = 0; i < series.count; i++) {
        series.sizes[i] = steps_by_one ? 3 + (double)i : 12 * exp2((double)i);
        part->costs[i] = times * floor(cost(series.sizes[i])) + plus;
    }
    *out_series = series;
}

static enum growth_class class_of(double (*cost)(double n), double times, double plus,
                                  bool steps_by_one, struct growth_answer *out_answer)
{
    AUTO(growth_series_release) struct growth_series series;

    series_of(cost, times, plus, steps_by_one, &series);
    growth_answer(&series, out_answer);
    return out_answer->growth;
}

static void test_known(const struct known *rows, size_t count, bool steps_by_one)
{
    static const double scales[] = {1e-6, 0.25, 1000, 3.7e9};
    static const double constants[] = {10, 1000, 1e5};

    for (size_t i = 0; i < count; i++) {
        struct growth_answer answer;
        enum growth_class growth = class_of(rows[i].cost, 1, 0, steps_by_one, &answer);
        bool is_same = true, is_lower = true;

        tap_is_str(growth_class_name(growth), growth_class_name(rows[i].growth), "%s",
                   rows[i].name);
        tap_ok(answer.confidence != GROWTH_UNKNOWN && answer.low <= growth && growth <= answer.high,
               "%s: the answer lies within its range", rows[i].name);
        for (size_t j = 0; j < ARRAY_LEN(scales); j++)
            is_same &= class_of(rows[i].cost, scales[j], 0, steps_by_one, &answer) == growth;
        tap_ok(is_same, "%s: scaling never changes the class", rows[i].name);
        for (size_t j = 0; j < ARRAY_LEN(constants); j++)
            is_lower &= class_of(rows[i].cost, 1, constants[j], steps_by_one, &answer) <= growth;
        tap_ok(is_lower, "%s: a constant never raises the class", rows[i].name);
    }
}

static void test_parts(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_answer answer;

    series.count = 11;
    for (size_t i = 0; i < series.count; i++) {
        double n = series.sizes[i] = 12 * exp2((double)i);

        growth_series_part(&series, 3, NULL)->costs[i] = 40 * n;
        growth_series_part(&series, 7, NULL)->costs[i] = 40 * n * floor(log2(n));
        growth_series_part(&series, 9, "memset")->costs[i] = n * (1 + floor(n / 16)) / 4;
    }
    growth_answer(&series, &answer);
    tap_is_str(growth_class_name(answer.growth), "n^2", "the part of the highest class wins");
    tap_ok(answer.part != GROWTH_NO_PART && series.parts[answer.part].line == 9,
           "the line that carries the class is named");
    tap_is_int((int64_t)series.part_count, 3, "a part is found again by line and callee");
}

static void test_input_is_a_floor(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_answer answer;

    series_of(nothing, 1, 0, false, &series);
    for (size_t i = 0; i < series.count; i++)
        series.input_size[i] = 7 * series.sizes[i] + 3;
    growth_answer(&series, &answer);
    tap_is_str(growth_class_name(answer.growth), "n", "reading the input is work");
}

static void test_unknown(void)
{
    static const struct {
        const char *name;
        size_t count;
        double costs[6], sizes[6];
    } rows[] = {
        {"no points",                0, {0},                    {0}                  },
        {"three points",             3, {1, 2, 3},              {12, 24, 48}         },
        {"a cost that is no number", 5, {1, 2, NAN, 4, 5},      {12, 24, 48, 96, 192}},
        {"an endless cost",          5, {1, 2, 3, 4, INFINITY}, {12, 24, 48, 96, 192}},
        {"sizes that fall",          5, {1, 2, 3, 4, 5},        {192, 96, 48, 24, 12}},
        {"one size again",           5, {1, 2, 3, 4, 5},        {12, 12, 24, 48, 96} },
        {"a size of 0",              5, {1, 2, 3, 4, 5},        {0, 12, 24, 48, 96}  },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        struct growth_part *part = growth_series_part(&series, 1, NULL);
        struct growth_answer answer;

        series.count = rows[i].count;
        memcpy(series.sizes, rows[i].sizes, sizeof rows[i].sizes);
        memcpy(part->costs, rows[i].costs, sizeof rows[i].costs);
        growth_answer(&series, &answer);
        tap_is_str(growth_confidence_name(answer.confidence), "unknown", "%s: cannot tell",
                   rows[i].name);
    }
}

static void test_noise_lowers_confidence(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_answer answer;
    uint32_t random = 1;

    series_of(merge_sort, 1, 0, false, &series);
    series.is_exact = false;
    for (size_t i = 0; i < series.count; i++) {
        random = random * 1664525 + 1013904223;
        series.parts[0].costs[i] *= 1 + 0.1 * ((double)random / UINT32_MAX - 0.5);
    }
    growth_answer(&series, &answer);
    tap_ok(answer.confidence < GROWTH_HIGH, "times are never sure");
    tap_ok(answer.low <= GROWTH_LINEAR_LOG && answer.high >= GROWTH_LINEAR,
           "noise widens what the answer says: %s to %s", growth_class_name(answer.low),
           growth_class_name(answer.high));
}

/* Sweeps of rotations: about n^3 each, and with chance their number differs. */
static void test_scattered_rises(void)
{
    static const double costs[] = {1233233,  2569933,  4149233,  6820133,  10145533, 14292433,
                                   19131100, 25328333, 32903067, 40055200, 51477033, 66481833};
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_part *part = growth_series_part(&series, 12, NULL);
    struct growth_answer answer;

    series.count = ARRAY_LEN(costs);
    series.steps_by_one = true;
    series.unit = 100;
    for (size_t i = 0; i < series.count; i++) {
        series.sizes[i] = 4 + (double)i;
        part->costs[i] = costs[i];
    }
    growth_answer(&series, &answer);
    tap_ok(answer.low <= GROWTH_CUBIC && answer.high < GROWTH_EXPONENTIAL,
           "a cube whose rises scatter is no explosion: %s to %s", growth_class_name(answer.low),
           growth_class_name(answer.high));
}

/* An interpreter's instructions: a rise that is little beside what it does besides, and none. */
static void test_little_rise(void)
{
    static const struct {
        const char *name;
        double costs[18];
        enum growth_class growth;
    } rows[] = {
        {"digits, one after the other",
         {114800, 114700, 113600, 115500, 115800, 116000, 117700, 117900, 117900, 118200, 120500,
          120900, 120700, 122800, 122500, 123000, 124600, 125000},
         GROWTH_LOG     },
        {"numbers of a formula that become longer",
         {145600, 145400, 145000, 144600, 145200, 145300, 145500, 146500, 146400, 146500, 146700,
          146700, 148100, 148100, 148600, 149100, 149000, 149200},
         GROWTH_CONSTANT},
        {"much besides, by chance",
         {115200, 119900, 110700, 121100, 112100, 124900, 115000, 111800, 123300, 114600, 119700,
          111000, 122600, 110800, 119500, 115900, 121900, 124300},
         GROWTH_CONSTANT},
        {"a formula",
         {115200, 115900, 114700, 115100, 116100, 114900, 115000, 115800, 115300, 114600, 115700,
          115000, 115600, 114800, 115500, 115900, 114900, 115300},
         GROWTH_CONSTANT},
    };

    for (size_t row = 0; row < ARRAY_LEN(rows); row++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        struct growth_part *part = growth_series_part(&series, 12, NULL);
        struct growth_answer answer;

        series.count = ARRAY_LEN(rows[row].costs);
        series.unit = 100;
        series.slack = 30000;
        for (size_t i = 0; i < series.count; i++) {
            series.sizes[i] = 12 * exp2((double)i);
            part->costs[i] = rows[row].costs[i];
        }
        growth_answer(&series, &answer);
        tap_is_str(growth_class_name(answer.growth), growth_class_name(rows[row].growth),
                   "a little rise: %s", rows[row].name);
    }
}

/* A few steps more at each size, beside the start of a runtime: nobody knows, and so it is said. */
static void test_hardly_rising(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_part *part = growth_series_part(&series, 12, NULL);
    struct growth_answer answer;

    series.unit = 10;
    series.slack = 2000;
    for (double n = 12; series.count < 18; n *= 2) {
        series.sizes[series.count] = n;
        part->costs[series.count] = 2002 + 13 * (double)series.count;
        series.count++;
    }
    growth_answer(&series, &answer);
    tap_is_str(growth_confidence_name(answer.confidence), "low", "a little rise is not sure");
    tap_is_str(growth_class_name(answer.low), "1", "it may be none");
    tap_is_str(growth_class_name(answer.high), "log n", "or a logarithm");
}

static double one_more(double n)
{
    return 31 + log2(n / 12);
}

static double drifting_pairs(double n)
{
    return n * n * (100 + 3 * log2(n));
}

static double small_logarithm(double n)
{
    return 60 * n + 1.5 * n * log2(n);
}

/* An interpreter's steps take a little more, the more there is; the whole's parts say nothing. */
static void test_drift(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_answer answer;

    tap_is_str(growth_class_name(class_of(one_more, 1024, 0, false, &answer)), "log n",
               "one step more for each doubling, whatever the unit is");
    series_of(drifting_pairs, 1, 0, false, &series);
    growth_answer(&series, &answer);
    tap_is_str(growth_class_name(answer.growth), "n^2 log n", "what is counted exactly");
    series.drifts = true;
    growth_series_part(&series, 0, NULL);
    growth_answer(&series, &answer);
    tap_ok(answer.low == GROWTH_QUADRATIC && answer.confidence < GROWTH_HIGH,
           "an interpreter's drift may be no logarithm: %s to %s", growth_class_name(answer.low),
           growth_class_name(answer.high));
    tap_is_str(growth_class_name(class_of(small_logarithm, 1, 0, false, &answer)), "n log n",
               "a part of which a logarithm has little is no constant");
}

/* Fields of a random text, each counted from its start: how many there are is chance. */
static void test_chance_in_all_parts(void)
{
    static const double fields[] = {3, 5, 12, 17, 35, 71, 119, 279, 503, 960, 1899};
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_answer answer;

    series.count = ARRAY_LEN(fields);
    for (int line = 1; line <= 3; line++) {
        struct growth_part *part = growth_series_part(&series, line, NULL);

        for (size_t i = 0; i < series.count; i++) {
            series.sizes[i] = 12 * exp2((double)i);
            part->costs[i] = floor(fields[i] * series.sizes[i] / 2) + 3 * fields[i] * (3 - line);
        }
    }
    growth_answer(&series, &answer);
    tap_is_str(growth_class_name(answer.growth), "n^2", "what nearly all parts are like: rms %.2f",
               answer.fit.rms);
    tap_ok(answer.confidence == GROWTH_LOW && answer.low < GROWTH_QUADRATIC,
           "it is a guess: %s, from %s", growth_confidence_name(answer.confidence),
           growth_class_name(answer.low));
}

static double two_logs(double n)
{
    return 5 * n * log2(n) * log2(n) + 30 * n;
}

/* Counted exactly it is sure; an interpreter's work grows a little with all it holds. */
static void test_second_logarithm(void)
{
    AUTO(growth_series_release) struct growth_series series;
    struct growth_answer answer;

    tap_is_str(growth_class_name(class_of(two_logs, 1, 0, false, &answer)), "n log^2 n",
               "a second logarithm");
    tap_ok(answer.confidence == GROWTH_HIGH && answer.low == GROWTH_LINEAR_LOG_2,
           "a second logarithm of counts is sure");
    series_of(two_logs, 1, 0, false, &series);
    series.drifts = true;
    growth_answer(&series, &answer);
    tap_ok(answer.confidence < GROWTH_HIGH && answer.low == GROWTH_LINEAR_LOG,
           "a second logarithm of an interpreter may be a drift: %s, from %s to %s",
           growth_confidence_name(answer.confidence), growth_class_name(answer.low),
           growth_class_name(answer.high));
    growth_series_release(&series);
    series_of(loop, 1, 0, false, &series);
    growth_answer(&series, &answer);
    tap_ok(answer.confidence == GROWTH_HIGH && answer.high == GROWTH_LINEAR, "a loop is sure");
    series.drifts = series.has_sort = true;
    growth_answer(&series, &answer);
    tap_ok(answer.confidence < GROWTH_HIGH && answer.high == GROWTH_LINEAR_LOG,
           "an interpreter's loops may hide a sort");
}

static void test_prediction(void)
{
    struct growth_answer answer;
    double cost;

    (void)class_of(insertion_sort, 1, 0, false, &answer);
    cost = growth_fit_cost(&answer.fit, 24576, insertion_sort(24576), 200000);
    tap_ok(fabs(cost / insertion_sort(200000) - 1) < 0.01, "a larger size is foretold");
    (void)class_of(subsets, 1, 0, true, &answer);
    cost = growth_fit_cost(&answer.fit, 11, subsets(11), 21);
    tap_ok(fabs(cost / subsets(21) - 1) < 0.1, "so is an exponential one");
}

int main(void)
{
    test_hardly_rising();
    test_known(known, ARRAY_LEN(known), false);
    test_known(stepped, ARRAY_LEN(stepped), true);
    test_parts();
    test_input_is_a_floor();
    test_unknown();
    test_noise_lowers_confidence();
    test_scattered_rises();
    test_little_rise();
    test_chance_in_all_parts();
    test_drift();
    test_second_logarithm();
    test_prediction();
    return tap_done();
}
