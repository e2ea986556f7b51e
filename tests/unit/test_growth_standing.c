/*
 * Targets: one of two sizes is met where it is met whichever of them grows; costs that scatter so
 * that no class is sure are still above a target that they leave behind, what does not rise above
 * it is no reproach, and what hardly follows any class is no praise.
 */
#include <math.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/growth_excess.h"
#include "judge/core/growth_standing.h"
#include "tests/unit/tap.h"

#define POINTS_A_LINE 8

static double breadth_first(double v, double e)
{
    return 9 * v + 14 * e + 60;
}

static double edges_in_a_heap(double v, double e)
{
    return 21 * v + 15 * e + 4 * e * floor(log2(v));
}

static double sorted_edges(double v, double e)
{
    return 9 * v + 5 * e * log2(e);
}

static double dense(double v, double e)
{
    return 8 * v * v + 11 * e + 40;
}

static double knapsack(double n, double w)
{
    return 6 * n * w + 5 * n + 3 * w;
}

/* Ends as soon as it is lucky, which its inputs decide. */
static double lucky(double v, double e)
{
    static const double shares[] = {1, 0.2, 0.75, 0.12, 0.9, 0.3, 0.08, 0.6, 0.15};
    size_t at = (size_t)(log2(v / 12) + 3 * log2(e / v));

    return 9 * (v + e) * shares[at % ARRAY_LEN(shares)] + 60;
}

static double lucky_square(double v, double e)
{
    return lucky(v, e) * (v + e);
}

static const double graph_ratios[] = {2, 8, 32};
static const double table_ratios[] = {4, 32, 1};

/* As random inputs scatter: a third more or less, the same at every call. */
static double scattered(double cost, size_t at)
{
    static const double factors[] = {1.3, 0.72, 1.1, 0.8, 1.35, 0.9, 0.7, 1.2, 1.05, 0.75, 1.25};

    return cost * factors[at % ARRAY_LEN(factors)];
}

static void series_of(double (*cost)(double a, double b), const double *ratios, bool scatters,
                      struct growth_series *out_series)
{
    struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_part *part = growth_series_part(&series, 12, NULL);

    for (size_t line = 0; line < 3; line++) {
        for (size_t i = 0; i < POINTS_A_LINE; i++) {
            size_t at = series.plane_count++;
            double value;

            series.sizes[at] = 12 * exp2((double)i);
            series.others[at] = series.sizes[at] * ratios[line];
            value = cost(series.sizes[at], series.others[at]);
            part->costs[at] = floor(scatters ? scattered(value, at) : value);
        }
    }
    series.count = POINTS_A_LINE;
    *out_series = series;
}

static void report_of(const struct growth_series *series, const char *target,
                      const double case_sizes[GROWTH_SIZES], struct growth_report *out_report)
{
    struct growth_report report = GROWTH_REPORT_INIT;

    report.size_name = mem_strdup("V");
    report.other_name = mem_strdup("E");
    report.time_target = mem_strdup(target);
    growth_report_add(&report, "graph")->series = *series;
    if (case_sizes[0] > 0)
        growth_report_add_case(&report, case_sizes);
    growth_report_conclude(&report);
    *out_report = report;
}

static void test_targets(void)
{
    static const struct {
        const char *name;
        double (*cost)(double a, double b);
        const double *ratios;
        bool scatters;
        const char *target;
        double case_sizes[GROWTH_SIZES]; /* of a real input; 0: none */
        enum growth_standing standing;
    } rows[] = {
        {"a search", breadth_first, graph_ratios, false, "V + E", {0, 0}, GROWTH_MET},
        {"what only a heap may",
         breadth_first,
         graph_ratios,
         false,
         "(V + E) log V",
         {0, 0},
         GROWTH_BETTER},
        {"a heap where none may be",
         edges_in_a_heap,
         graph_ratios,
         false,
         "V + E",
         {0, 0},
         GROWTH_NOT_MET},
        {"sorting edges", sorted_edges, graph_ratios, false, "E log V", {1e5, 2e5}, GROWTH_MET},
        {"a matrix for few edges", dense, graph_ratios, false, "V * E", {1e5, 30}, GROWTH_NOT_MET},
        {"a matrix for many edges", dense, graph_ratios, false, "V * E", {1e5, 2e5}, GROWTH_MET},
        {"a table", knapsack, table_ratios, false, "V E", {100, 1e4}, GROWTH_MET},
        {"a third size", knapsack, table_ratios, false, "V E + q", {0, 0}, GROWTH_MET},
        {"what is no target", knapsack, table_ratios, false, "V E +", {0, 0}, GROWTH_NOT_ASKED},
        {"a matrix, scattered", dense, graph_ratios, true, "V + E", {0, 0}, GROWTH_NOT_MET},
        {"a lucky search", lucky, graph_ratios, false, "V * E", {0, 0}, GROWTH_UNSURE},
        {"a lucky square", lucky_square, table_ratios, false, "V + E", {0, 0}, GROWTH_UNSURE},
        {"a table, scattered", knapsack, graph_ratios, true, "V + E", {0, 0}, GROWTH_NOT_MET},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
        struct growth_series series;

        series_of(rows[i].cost, rows[i].ratios, rows[i].scatters, &series);
        report_of(&series, rows[i].target, rows[i].case_sizes, &report);
        tap_is_str(growth_standing_name(report.time_standing),
                   growth_standing_name(rows[i].standing), "%s against %s", rows[i].name,
                   rows[i].target);
    }
}

/* However a right program's costs scatter, it is never said not to meet its target. */
static void test_no_reproach(void)
{
    static const struct {
        double (*cost)(double a, double b);
        const char *target;
    } rows[] = {
        {breadth_first, "V + E"},
        {edges_in_a_heap, "(V + E) log V"},
        {sorted_edges, "V + E log E"},
        {knapsack, "V E"},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
        static const double no_case[GROWTH_SIZES] = {0, 0};
        struct growth_series series;

        series_of(rows[i].cost, graph_ratios, true, &series);
        report_of(&series, rows[i].target, no_case, &report);
        tap_ok(report.time_standing != GROWTH_NOT_MET, "%s, scattered, is no reproach: %s",
               rows[i].target, growth_standing_name(report.time_standing));
    }
}

/* A wrong program is not praised for what it saves; that it is slow stays true. */
static void test_wrong(void)
{
    static const struct {
        double (*cost)(double a, double b);
        const char *target;
        enum growth_standing standing;
    } rows[] = {
        {breadth_first, "V + E", GROWTH_UNSURE},
        {breadth_first, "(V + E) log V", GROWTH_UNSURE},
        {edges_in_a_heap, "V + E", GROWTH_NOT_MET},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
        static const double no_case[GROWTH_SIZES] = {0, 0};
        struct growth_series series;

        series_of(rows[i].cost, graph_ratios, false, &series);
        report_of(&series, rows[i].target, no_case, &report);
        report.wrong = mem_strdup("it is wrong");
        growth_report_conclude(&report);
        tap_is_str(growth_standing_name(report.time_standing),
                   growth_standing_name(rows[i].standing), "wrong, against %s", rows[i].target);
    }
}

static void test_excess(void)
{
    static const char *const names[GROWTH_SIZES] = {"V", "E"};
    static const struct growth_direction alike = {{1, 1}};
    static const struct {
        const char *name;
        double (*cost)(double a, double b);
        const char *bound;
        bool is_sure, may_be;
    } rows[] = {
        {"a matrix above a line", dense, "V", true, true},
        {"a matrix within a matrix", dense, "V^2", false, false},
        {"a logarithm is no sure power", edges_in_a_heap, "V + E", false, true},
        {"a line below its logarithm", breadth_first, "E log E", false, false},
    };
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_excess excess;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(growth_series_release) struct growth_series one = GROWTH_SERIES_INIT;

        series_of(rows[i].cost, graph_ratios, false, &one);
        tap_ok(growth_excess_find(&one, rows[i].bound, names, &excess) &&
                   growth_excess_is_sure(&excess) == rows[i].is_sure &&
                   growth_excess_may_be(&excess, &alike) == rows[i].may_be,
               "%s: slope %.3f, error %.3f", rows[i].name, excess.slope, excess.error);
    }
    series_of(dense, graph_ratios, false, &series);
    tap_ok(!growth_excess_find(&series, "2^V", names, &excess) || !growth_excess_is_sure(&excess),
           "nothing is above an exponential");
    tap_ok(!growth_excess_find(&series, "V +", names, &excess), "what is no bound");
    series.count = series.plane_count = 3;
    tap_ok(!growth_excess_find(&series, "V", names, &excess), "too few points");
}

static void test_values(void)
{
    static const char *const names[GROWTH_SIZES] = {"n", "m"};
    static const double sizes[GROWTH_SIZES] = {1024, 16};
    static const struct {
        const char *bound;
        double value;
    } rows[] = {
        {"n", 1024},
        {"n + m", 1040},
        {"(n + m) log n", 10400},
        {"n log^2 n", 102400},
        {"n sqrt m", 4096},
        {"m^2", 256},
        {"m * k", 256},
        {"3 n", 1024},
        {"log log n", 3.321928094887362},
        {"2^n", 0},
        {"n!", 0},
        {"n +", 0},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        double value = growth_bound_value(rows[i].bound, names, sizes);

        tap_ok(fabs(value - rows[i].value) <= 1e-9 * rows[i].value, "%s is %.3f", rows[i].bound,
               value);
    }
}

int main(void)
{
    test_targets();
    test_no_reproach();
    test_wrong();
    test_excess();
    test_values();
    return tap_done();
}
