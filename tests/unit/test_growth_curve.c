#include "judge/core/growth_curve.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "tests/unit/tap.h"

/* Costs of a program by n. */
static double linear(double n)
{
    return 7 * n + 20;
}

static double quadratic(double n)
{
    return n * n + 5 * n;
}

static const struct {
    const char *name, *target;
    double (*cost)(double n);
    const char *low;
    enum growth_standing standing;
    bool has_asked;
} rows[] = {
    {"meets what is asked",            "n",   linear,    "n",   GROWTH_MET,       true },
    {"grows faster",                   "n",   quadratic, "n^2", GROWTH_NOT_MET,   true },
    {"grows slower",                   "n^2", linear,    "n",   GROWTH_BETTER,    true },
    {"nothing is asked",               NULL,  linear,    "n",   GROWTH_NOT_ASKED, false},
    {"what is asked has no own curve", "2^n", linear,    "n",   GROWTH_MET,       true },
};

static void measure(double (*cost)(double n), const char *target, struct growth_report *report)
{
    struct growth_family *family = growth_report_add(report, "random n={n}");
    struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_part *part;

    family->series = series;
    report->size_name = mem_strdup("n");
    report->time_target = mem_strdup(target);
    for (double n = 16; n <= 16384; n *= 2)
        family->series.sizes[family->series.count++] = n;
    part = growth_series_part(&family->series, 3, NULL);
    for (size_t i = 0; i < family->series.count; i++)
        part->costs[i] = cost(family->series.sizes[i]);
    growth_report_conclude(report);
}

static bool is_same(const struct growth_curve *a, const struct growth_curve *b)
{
    return strcmp(a->key, b->key) == 0 && strcmp(a->low, b->low) == 0 &&
           strcmp(a->high, b->high) == 0 && a->standing == b->standing &&
           a->has_asked == b->has_asked && a->count == b->count &&
           (a->target == NULL) == (b->target == NULL) &&
           growth_curve_asked(a, 1000) == growth_curve_asked(b, 1000) &&
           memcmp(a->sizes, b->sizes, a->count * sizeof *a->sizes) == 0 &&
           memcmp(a->costs, b->costs, a->count * sizeof *a->costs) == 0;
}

static void check_row(size_t i)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;
    AUTO(growth_curve_release) struct growth_curve back = GROWTH_CURVE_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    measure(rows[i].cost, rows[i].target, &report);
    growth_curve_of(&report, "abc", &curve);
    tap_is_str(curve.low, rows[i].low, "%s: class", rows[i].name);
    tap_is_str(growth_standing_name(curve.standing), growth_standing_name(rows[i].standing),
               "%s: standing", rows[i].name);
    tap_is_int(curve.has_asked, rows[i].has_asked, "%s: what is asked is known", rows[i].name);
    json_writer_init(&writer, &text, false);
    growth_curve_json_add(&curve, &writer);
    tap_ok(json_parse("curve", strbuf_span(&text), &document, NULL) == 0 &&
               growth_curve_json_read(json_root(document), &back, NULL) == 0 &&
               is_same(&curve, &back),
           "%s: comes back from JSON as it was", rows[i].name);
}

static const struct {
    const char *name, *text;
} damaged[] = {
    {"no key",         "{\"standing\": \"met\", \"points\": []}"                            },
    {"no points",      "{\"key\": \"a\", \"standing\": \"met\"}"                            },
    {"half a point",   "{\"key\": \"a\", \"standing\": \"met\", \"points\": [[1]]}"         },
    {"words as costs", "{\"key\": \"a\", \"standing\": \"met\", \"points\": [[1, \"two\"]]}"},
    {"no standing",    "{\"key\": \"a\", \"standing\": \"splendid\", \"points\": []}"       },
};

static void check_damaged(size_t i)
{
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct span text = {damaged[i].text, strlen(damaged[i].text)};

    tap_ok(json_parse("curve", text, &document, NULL) == 0 &&
               growth_curve_json_read(json_root(document), &curve, &err) < 0 &&
               err.kind == ERROR_INPUT,
           "%s is refused", damaged[i].name);
}

int main(void)
{
    AUTO(growth_curve_release) struct growth_curve nothing = GROWTH_CURVE_INIT;
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        check_row(i);
    for (size_t i = 0; i < ARRAY_LEN(damaged); i++)
        check_damaged(i);
    tap_ok(!growth_curve_is_known(&nothing), "nothing measured is nothing known");
    measure(quadratic, "n", &report);
    growth_curve_of(&report, "abc", &curve);
    tap_ok(growth_curve_asked(&curve, 16) == curve.costs[0], "what is asked begins where it does");
    tap_ok(growth_curve_asked(&curve, 1600) == 100 * curve.costs[0], "and grows as is asked");
    return tap_done();
}
