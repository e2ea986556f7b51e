/*
 * Two sizes: sums of known form are named so, scaling never changes a name, and a constant never
 * raises it.
 */
#include <math.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/growth_plane_answer.h"
#include "tests/unit/tap.h"

#define POINTS_A_LINE 8

static const char *const names[GROWTH_SIZES] = {"V", "E"};

static double breadth_first(double v, double e)
{
    return 9 * v + 14 * e + 60;
}

static double only_edges(double v, double e)
{
    (void)v;
    return 14 * e + 60;
}

static double only_vertices(double v, double e)
{
    (void)e;
    return 14 * v + 60;
}

static double edges_in_a_heap(double v, double e)
{
    return 21 * v + 15 * e + 4 * e * floor(log2(v));
}

static double all_in_a_heap(double v, double e)
{
    return (v + e) * (11 + 4 * log2(v));
}

static double sorted_edges(double v, double e)
{
    return 9 * v + 5 * e * log2(e);
}

static double searched_vertices(double v, double e)
{
    return 7 * v * log2(e) + 3 * v;
}

static double knapsack(double n, double w)
{
    return 6 * n * w + 5 * n + 3 * w;
}

static double floyd(double v, double e)
{
    return 7 * v * v * v + 3 * v * v + 9 * e;
}

static double dense(double v, double e)
{
    (void)e;
    return 8 * v * v + 3 * v + 40;
}

static double heaps_from_everywhere(double v, double e)
{
    return v * e * (5 + 3 * log2(v)) + 9 * v * v;
}

static double columns_twice(double r, double c)
{
    return 4 * r * c * c + 9 * r * c;
}

static double roots(double v, double e)
{
    return 6 * e * floor(sqrt(v)) + 8 * v + 9 * e;
}

static double random_distances(double v, double e)
{
    return 30 * v * log2(v) + 19 * e;
}

static double dense_read(double v, double e)
{
    return 8 * v * v + 11 * e + 40;
}

static double nothing(double v, double e)
{
    (void)v;
    (void)e;
    return 321;
}

static double small_square(double v, double e)
{
    return 300 * (v + e) + v * e;
}

static double window(double k, double m)
{
    return (2 * m - k) * (9 + 14 * log2(k)) + 5 * m + 80;
}

static double pairs_in_order(double n, double m)
{
    return 11 * (n * m - n * n / 2) + 3 * n + 7 * m;
}

static double bends_down(double v, double e)
{
    return 40 * v * v / (1 + v / 2000) + 3 * e;
}

static const double graph_ratios[] = {2, 8, 32};
static const double less_ratios[] = {1, 1 / 4.0, 1 / 16.0};
static const double table_ratios[] = {4, 32, 1};

static const struct known {
    const char *name;
    double (*cost)(double a, double b);
    const double *ratios;
    const char *growth;
} known[] = {
    {"breadth first search", breadth_first, graph_ratios, "V + E"},
    {"only the edges", only_edges, graph_ratios, "E"},
    {"only the vertices", only_vertices, graph_ratios, "V"},
    {"a heap of vertices, asked by edges", edges_in_a_heap, graph_ratios, "E log V"},
    {"a heap of vertices, asked by both", all_in_a_heap, graph_ratios, "(V + E) log V"},
    {"edges are sorted", sorted_edges, graph_ratios, "E log E"},
    {"a small set is searched", searched_vertices, less_ratios, "V log E"},
    {"a table of items and weights", knapsack, table_ratios, "V * E"},
    {"the same where weights are many", knapsack, graph_ratios, "V * E"},
    {"three loops over vertices", floyd, graph_ratios, "V^3"},
    {"a matrix of vertices", dense, graph_ratios, "V^2"},
    {"a heap from every vertex", heaps_from_everywhere, graph_ratios, "V * E log V"},
    {"a square of one, times the other", columns_twice, less_ratios, "V * E^2"},
    {"a root of one for each of the other", roots, graph_ratios, "E sqrt V"},
    {"a heap for few, a look at all", random_distances, graph_ratios, "V log V + E"},
    {"a matrix, and edges that fill it", dense_read, graph_ratios, "V^2 + E"},
    {"no growth", nothing, graph_ratios, "1"},
    {"a small product beside large sums", small_square, graph_ratios, "V * E"},
    {"a window of V that slides over E", window, graph_ratios, "E log V"},
    {"pairs, the second behind the first", pairs_in_order, graph_ratios, "V * E"},
};

static void series_of(double (*cost)(double a, double b), const double *ratios, double times,
                      double plus, struct growth_series *out_series)
{
    struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_part *part = growth_series_part(&series, 12, NULL);

    series.unit = times;
    series.slack *= times;
    for (size_t line = 0; line < 3; line++) {
        for (size_t i = 0; i < POINTS_A_LINE; i++) {
            size_t at = series.plane_count++;

            series.sizes[at] = (ratios[line] < 1 ? 64 : 12) * exp2((double)i);
            series.others[at] = series.sizes[at] * ratios[line];
            part->costs[at] = times * floor(cost(series.sizes[at], series.others[at])) + plus;
        }
    }
    series.count = POINTS_A_LINE;
    *out_series = series;
}

/* The first line says nothing. */
static const struct growth_answer one = {.confidence = GROWTH_UNKNOWN};

static char *name_of(const struct known *row, double times, double plus,
                     struct growth_plane_answer *out_answer)
{
    AUTO(growth_series_release) struct growth_series series;
    struct strbuf name = STRBUF_INIT;

    series_of(row->cost, row->ratios, times, plus, &series);
    growth_plane_answer(&series, &one, out_answer);
    growth_sum_name(&out_answer->growth, names, &name);
    return strbuf_take(&name);
}

static double power_of(const struct growth_plane_answer *answer)
{
    struct growth_order order = growth_sum_order_alike(&answer->growth);

    return order.power + 0.01 * order.logs;
}

static void test_known(void)
{
    static const double scales[] = {1e-6, 0.25, 1000, 3.7e9};
    static const double constants[] = {10, 1000, 1e5};

    for (size_t i = 0; i < ARRAY_LEN(known); i++) {
        struct growth_plane_answer answer, other;
        AUTO(mem_free) char *name = name_of(&known[i], 1, 0, &answer);
        bool is_same = true, is_lower = true;

        tap_is_str(name, known[i].growth, "%s", known[i].name);
        tap_ok(answer.confidence >= GROWTH_GOOD, "%s: the answer is sure: %s, rms %.2f margin %.1f",
               known[i].name, growth_confidence_name(answer.confidence), answer.fit.rms,
               answer.fit.margin);
        for (size_t j = 0; j < ARRAY_LEN(scales); j++) {
            AUTO(mem_free) char *scaled = name_of(&known[i], scales[j], 0, &other);

            is_same &= strcmp(scaled, name) == 0;
        }
        tap_ok(is_same, "%s: scaling never changes the name", known[i].name);
        for (size_t j = 0; j < ARRAY_LEN(constants); j++) {
            AUTO(mem_free) char *raised = name_of(&known[i], 1, constants[j], &other);

            is_lower &= power_of(&other) <= power_of(&answer);
        }
        tap_ok(is_lower, "%s: a constant never raises the order", known[i].name);
    }
}

/* What bends down is no term less one of a higher order, which would take all away in the end. */
static void test_bent(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_plane_answer answer;

    series_of(bends_down, graph_ratios, 1, 0, &series);
    growth_plane_answer(&series, &one, &answer);
    tap_ok(growth_plane_cost(&answer.fit, 12288, 49152) > 1e8, "what bends down still costs");
}

static void test_parts(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_plane_answer answer;

    series_of(breadth_first, graph_ratios, 1, 0, &series);
    for (size_t i = 0; i < series.plane_count; i++) {
        growth_series_part(&series, 20, NULL)->costs[i] =
            0.6 * series.others[i] * floor(log2(series.sizes[i]));
        series.input_size[i] = 3 * series.others[i];
    }
    growth_plane_answer(&series, &one, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "E log V", "a part of a higher order raises the answer");
}

static void test_input_is_a_floor(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_plane_answer answer;

    series_of(only_vertices, graph_ratios, 1, 0, &series);
    for (size_t i = 0; i < series.plane_count; i++)
        series.input_size[i] = 2 + 3 * series.others[i];
    growth_plane_answer(&series, &one, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "V + E", "reading the input is work");
}

static double square(double n, double q)
{
    return 3 * n * n + 0.001 * q;
}

static const struct read {
    const char *name;
    double (*cost)(double a, double b);
    double reads[GROWTH_SIZES]; /* bytes of the input for each of a size */
    bool is_of_graph;
    const char *growth;
} reads[] = {
    {"questions that hardly count are named", square, {0, 9}, false, "V^2 + E"},
    {"what is larger anyway is not", floyd, {9, 0}, false, "V^3"},
    {"edges are fewer than the square", square, {0, 9}, true, "V^2"},
    {"and so beside the cube", floyd, {0, 9}, true, "V^3"},
    {"but more than the vertices", only_vertices, {1, 9}, true, "V + E"},
    {"a size that is not read is not named", square, {9, 0}, false, "V^2"},
    {"a few numbers are no reading", floyd, {0, 0}, false, "V^3"},
    {"a product is larger than what is read", knapsack, {9, 9}, false, "V * E"},
    {"a logarithm beside what is read", edges_in_a_heap, {9, 9}, false, "E log V"},
};

/* What must be read does not depend on how the work is counted. */
static void check_scaled(const struct growth_series *series, const char *growth, const char *what)
{
    AUTO(growth_series_release) struct growth_series scaled = *series;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_plane_answer answer;

    scaled.parts = NULL;
    scaled.part_count = scaled.part_capacity = 0;
    scaled.unit *= 1e6;
    scaled.slack *= 1e6;
    for (size_t i = 0; i < series->plane_count; i++)
        growth_series_part(&scaled, 12, NULL)->costs[i] = 1e6 * growth_series_total(series, i);
    growth_plane_answer(&scaled, &one, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, growth, "reading: %s: whatever the unit is", what);
}

/* A target that leaves out what everybody must read asks for it all the same. */
static void test_reading(void)
{
    static const struct growth_answer sure = {.confidence = GROWTH_HIGH,
                                              .growth = GROWTH_QUADRATIC};
    static const struct growth_direction alike = {{1, 1}};
    static const struct growth_direction many = {{1, 4}};

    for (size_t i = 0; i < ARRAY_LEN(reads); i++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
        struct growth_plane_answer answer;

        series_of(reads[i].cost, graph_ratios, 1, 0, &series);
        series.is_of_graph = reads[i].is_of_graph;
        for (size_t k = 0; k < series.plane_count; k++)
            series.input_size[k] =
                1 + reads[i].reads[0] * series.sizes[k] + reads[i].reads[1] * series.others[k];
        growth_plane_answer(&series, i == 0 ? &sure : &one, &answer);
        growth_sum_name(&answer.growth, names, &name);
        tap_is_str(name.data, reads[i].growth, "reading: %s", reads[i].name);
        check_scaled(&series, reads[i].growth, reads[i].name);
        if (i > 0)
            continue;
        tap_is_str(growth_confidence_name(answer.confidence), "high",
                   "reading: what it adds makes nothing less sure");
        tap_is_int(growth_plane_standing(&answer, "V^2", names, &many), GROWTH_MET,
                   "reading: it is no more than the target");
        tap_is_int(growth_plane_standing(&answer, "V", names, &alike), GROWTH_NOT_MET,
                   "reading: what is not read is more");
    }
}

static void test_constants(void)
{
    static const double *const ratios[] = {graph_ratios, table_ratios};
    size_t wrong = 0;

    for (size_t row = 0; row < ARRAY_LEN(ratios); row++)
        for (double constant = 50; constant < 350; constant++) {
            AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
            struct growth_plane_answer answer;

            series_of(nothing, ratios[row], 1, 0, &series);
            for (size_t i = 0; i < series.plane_count; i++)
                series.parts[0].costs[i] = constant;
            growth_plane_answer(&series, &one, &answer);
            wrong += answer.confidence == GROWTH_UNKNOWN || answer.growth.count != 1 ||
                     answer.growth.terms[0] != &growth_terms[0];
        }
    tap_is_int((int64_t)wrong, 0, "constants are 1, whichever they are");
}

static double heap_by_hand(double v, double e)
{
    return (v + e) * (11 + 4 * log2(v));
}

static const struct interpreted {
    const char *name;
    double (*cost)(double a, double b);
    bool drifts, has_sort;
    const char *growth;
    enum growth_confidence least, most;
} interpreted[] = {
    {"a heap by hand is more than a drift", heap_by_hand, true, false, "(V + E) log V", GROWTH_GOOD,
     GROWTH_HIGH},
    {"loops are sure", breadth_first, true, false, "V + E", GROWTH_HIGH, GROWTH_HIGH},
    {"but may hide a sort", breadth_first, true, true, "V + E", GROWTH_GOOD, GROWTH_GOOD},
};

static void test_interpreted(void)
{
    static const struct growth_answer sure = {.confidence = GROWTH_HIGH, .growth = GROWTH_LINEAR};

    for (size_t i = 0; i < ARRAY_LEN(interpreted); i++) {
        const struct interpreted *row = &interpreted[i];
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
        struct growth_plane_answer answer;

        series_of(row->cost, graph_ratios, 1, 0, &series);
        series.drifts = row->drifts;
        series.has_sort = row->has_sort;
        growth_plane_answer(&series, row->cost == breadth_first ? &sure : &one, &answer);
        growth_sum_name(&answer.growth, names, &name);
        tap_is_str(name.data, row->growth, "interpreted: %s", row->name);
        tap_ok(answer.confidence >= row->least && answer.confidence <= row->most,
               "interpreted: %s: %s", row->name, growth_confidence_name(answer.confidence));
    }
}

/* A few steps for each of the second size, lost beside the square at the end of each line. */
static void test_low_part(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_plane_answer answer;

    series_of(only_vertices, graph_ratios, 1, 0, &series);
    for (size_t i = 0; i < series.plane_count; i++) {
        series.parts[0].costs[i] = 40 * series.sizes[i] * series.sizes[i];
        growth_series_part(&series, 20, NULL)->costs[i] = 5 * series.others[i];
    }
    growth_plane_answer(&series, &one, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "V^2 + E", "a part that counts where its size is much larger is named");
}

static void test_unknown(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_plane_answer answer;

    series_of(breadth_first, graph_ratios, 1, 0, &series);
    series.plane_count = GROWTH_PLANE_POINTS_MIN - 1;
    growth_plane_answer(&series, &one, &answer);
    tap_is_str(growth_confidence_name(answer.confidence), "unknown", "too few points");
    series.plane_count = 3 * POINTS_A_LINE;
    for (size_t i = 0; i < series.plane_count; i++)
        series.others[i] = 2 * series.sizes[i];
    growth_plane_answer(&series, &one, &answer);
    tap_is_str(growth_confidence_name(answer.confidence), "unknown", "all points on one line");
    series.others[3] = 0;
    growth_plane_answer(&series, &one, &answer);
    tap_is_str(growth_confidence_name(answer.confidence), "unknown", "a size of 0");
}

static void test_prediction(void)
{
    struct growth_plane_answer answer;
    AUTO(mem_free) char *name = name_of(&known[7], 1, 0, &answer);
    double ratio = growth_plane_cost(&answer.fit, 5000, 70000) / knapsack(5000, 70000);

    tap_ok(fabs(ratio - 1) < 0.01, "a larger pair of sizes is foretold: %s", name);
}

static void test_space(void)
{
    AUTO(growth_series_release) struct growth_series series;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_space space = {.is_known = true, .is_exact = true, .slack = {200, 200, 200}};
    struct growth_space_answer one_space;
    struct growth_plane_answer answer;

    series_of(breadth_first, graph_ratios, 1, 0, &series);
    for (size_t i = 0; i < series.plane_count; i++) {
        space.bytes[SPACE_HEAP][i] = 24 * series.others[i] + 4096;
        space.bytes[SPACE_STATIC][i] = 8 * series.sizes[i];
    }
    growth_space_answer(&series, &space, &one_space);
    growth_plane_answer_space(&series, &space, &one_space, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_is_str(name.data, "V + E", "lists of edges and an array of vertices");
}

/* A small logarithm that is sure along the first line is not lost in the plane. */
static double counted_and_sorted(double n, double m)
{
    return 30 * m + 9 * n * log2(n) + 25 * n + 400 * sin(n);
}

static void test_first_line_is_heeded(void)
{
    const struct growth_answer sure = {.confidence = GROWTH_HIGH, .growth = GROWTH_LINEAR_LOG};
    AUTO(growth_series_release) struct growth_series series;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    struct growth_plane_answer answer;

    series_of(counted_and_sorted, graph_ratios, 1, 0, &series);
    growth_plane_answer(&series, &sure, &answer);
    growth_sum_name(&answer.growth, names, &name);
    tap_ok(growth_order_compare(growth_sum_order_alike(&answer.growth),
                                growth_order_of(GROWTH_LINEAR_LOG)) == 0,
           "a logarithm that the first line is sure of stays: %s", name.data);
}

int main(void)
{
    test_known();
    test_bent();
    test_parts();
    test_input_is_a_floor();
    test_reading();
    test_constants();
    test_interpreted();
    test_low_part();
    test_unknown();
    test_prediction();
    test_space();
    test_first_line_is_heeded();
    return tap_done();
}
