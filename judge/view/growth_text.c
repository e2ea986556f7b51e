#include "judge/view/growth_text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/view/plot.h"
#include "judge/view/wrap.h"

#define PLOT_ROWS 8
#define LABEL_FORMAT "  %-7s "
#define INDENT "          "

/* "n^2 log n" in the screen's characters. */
static void add_formula(const struct screen *screen, struct strbuf *out, const char *formula)
{
    static const struct {
        const char *ascii, *text;
    } spellings[] = {
        {"^1.58", "^1.58"},
        {"^2",    "²"   },
        {"^3",    "³"   },
        {"^4",    "⁴"  },
        {"^n",    "ⁿ"  },
        {"sqrt ", "√"  },
        {" * ",   "·"   },
    };

    while (*formula != '\0') {
        size_t i = 0;

        while (!screen->is_ascii && i < ARRAY_LEN(spellings) &&
               strncmp(formula, spellings[i].ascii, strlen(spellings[i].ascii)) != 0)
            i++;
        if (!screen->is_ascii && i < ARRAY_LEN(spellings)) {
            strbuf_add_str(out, spellings[i].text);
            formula += strlen(spellings[i].ascii);
        } else {
            strbuf_add_char(out, *formula++);
        }
    }
}

void growth_text_add_order(const struct screen *screen, struct strbuf *out, const char *formula)
{
    strbuf_add_str(out, "O(");
    add_formula(screen, out, formula);
    strbuf_add_char(out, ')');
}

void growth_text_add_class(const struct screen *screen, struct strbuf *out,
                           enum growth_class growth)
{
    growth_text_add_order(screen, out, growth_class_name(growth));
}

static void add_class_of(const struct growth_report *report, const struct screen *screen,
                         struct strbuf *out, enum growth_class growth)
{
    AUTO(strbuf_release) struct strbuf formula = STRBUF_INIT;

    growth_class_add(growth, report->size_name, &formula);
    growth_text_add_order(screen, out, formula.data);
}

static void add_sum(const struct growth_report *report, const struct screen *screen,
                    struct strbuf *out, const struct growth_sum *sum)
{
    const char *const names[GROWTH_SIZES] = {report->size_name, report->other_name};
    AUTO(strbuf_release) struct strbuf formula = STRBUF_INIT;

    growth_sum_name(sum, names, &formula);
    growth_text_add_order(screen, out, formula.data);
}

/* "24 576": digits in threes. */
static void add_number(struct strbuf *out, double number)
{
    char digits[32];
    size_t size = (size_t)snprintf(digits, sizeof digits, "%.0f", fmin(number, 1e15));

    for (size_t i = 0; i < size; i++) {
        if (i > 0 && size > 4 && (size - i) % 3 == 0)
            strbuf_add_char(out, ' ');
        strbuf_add_char(out, digits[i]);
    }
}

static void add_range(const struct growth_report *report, const struct screen *screen,
                      struct strbuf *out, enum growth_class low, enum growth_class high)
{
    if (low != high)
        strbuf_add_str(out, "between ");
    add_class_of(report, screen, out, low);
    if (low != high) {
        strbuf_add_str(out, " and ");
        add_class_of(report, screen, out, high);
    }
}

/* How a family's time grows: by both sizes, or by one. */
static void add_time_range(const struct growth_report *report, const struct growth_family *family,
                           const struct screen *screen, struct strbuf *out)
{
    if (family->has_plane)
        add_sum(report, screen, out, &family->plane_time.growth);
    else
        add_range(report, screen, out, family->time.low, family->time.high);
}

static void add_target(const struct screen *screen, struct strbuf *out, const char *target,
                       enum growth_standing standing)
{
    static const struct {
        enum glyph glyph;
        enum tint tint;
        const char *words;
    } marks[] = {
        [GROWTH_MET]     = {GLYPH_RIGHT, TINT_GOOD, ""            },
        [GROWTH_BETTER]  = {GLYPH_RIGHT, TINT_GOOD, " better"     },
        [GROWTH_UNSURE]  = {GLYPH_NOTE,  TINT_NOTE, " cannot tell"},
        [GROWTH_NOT_MET] = {GLYPH_WRONG, TINT_BAD,  ""            },
    };

    if (target == NULL || standing == GROWTH_NOT_ASKED)
        return;
    strbuf_add_str(out, "   asked: ");
    growth_text_add_order(screen, out, target);
    strbuf_add_char(out, ' ');
    screen_addf(screen, out, marks[standing].tint, "%s%s",
                screen_glyph(screen, marks[standing].glyph), marks[standing].words);
}

/* "random, killer": the first words of the calls. */
static void add_families(const struct growth_report *report, struct strbuf *out)
{
    const struct growth_family *family = &report->families[report->worst];

    if (report->problem_id == NULL || report->family_count == 0)
        return;
    strbuf_addf(out, "`%s`, ", family->call);
}

/* "n = 12 … 24 576" */
static void add_span_of_sizes(const struct screen *screen, struct strbuf *out, const char *name,
                              const double *sizes, size_t count)
{
    double least = sizes[0], most = sizes[0];

    for (size_t i = 1; i < count; i++) {
        least = fmin(least, sizes[i]);
        most = fmax(most, sizes[i]);
    }
    strbuf_addf(out, "%s = ", name);
    add_number(out, least);
    strbuf_addf(out, " %s ", screen_glyph(screen, GLYPH_ELLIPSIS));
    add_number(out, most);
}

static void add_origin(const struct growth_report *report, const struct screen *screen,
                       struct strbuf *out)
{
    const struct growth_family *family = &report->families[report->worst];
    const struct growth_series *series = &family->series;

    strbuf_add_str(out, INDENT);
    strbuf_add_str(out,
                   report->problem_id != NULL ? "on this problem's inputs (" : "on these inputs (");
    add_families(report, out);
    add_span_of_sizes(screen, out, report->size_name, series->sizes, series->count);
    if (family->has_plane || family->has_space_plane) {
        strbuf_add_str(out, ", ");
        add_span_of_sizes(screen, out, report->other_name, series->others, series->plane_count);
    }
    strbuf_addf(out, ", %s)\n", report->meter_words);
}

static void add_hot_line(const struct growth_report *report, const struct screen *screen,
                         struct strbuf *out)
{
    const struct growth_answer *answer = &report->families[report->worst].time;
    const char *callee = growth_report_callee(report);
    struct strbuf code = STRBUF_INIT;

    if (answer->line == 0 || answer->growth == GROWTH_CONSTANT)
        return;
    strbuf_addf(out, LABEL_FORMAT "line %d  ", "hot", answer->line);
    strbuf_add_str(out, screen->is_ascii ? "`" : "");
    screen_add_safe(screen, &code, growth_report_line(report, answer->line));
    screen_add_cut(screen, out, code.data, screen->width > 50 ? screen->width - 42 : 20);
    strbuf_add_str(out, screen->is_ascii ? "`" : "");
    if (answer->line_share > 0)
        strbuf_addf(out, "   %.0f %% of the growth", 100 * answer->line_share);
    strbuf_add_char(out, '\n');
    strbuf_release(&code);
    if (callee != NULL) {
        AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;

        screen_add_safe(screen, &name, (struct span){callee, strlen(callee)});
        strbuf_addf(out, INDENT "its work is done in %s\n", name.data);
    }
}

/* "n = 200 000, m = 400 000" */
static void add_largest(const struct growth_report *report, struct strbuf *out)
{
    strbuf_addf(out, "%s = ", report->size_name);
    add_number(out, report->largest_size);
    if (report->largest_other > 0 && report->other_name != NULL) {
        strbuf_addf(out, ", %s = ", report->other_name);
        add_number(out, report->largest_other);
    }
}

static void add_fitting(const struct growth_report *report, const struct screen *screen,
                        struct strbuf *out)
{
    char limit[UNITS_TEXT_BYTES];

    (void)units_format_time_us((int64_t)report->limit_us, limit);
    if (report->fitting_size > 0) {
        strbuf_addf(out, LABEL_FORMAT "up to %s %s ", "fits", report->size_name,
                    screen->is_ascii ? "=" : "≈");
        add_number(out, report->fitting_size);
        strbuf_addf(out, " in %s", limit);
        if (report->most_points > 0)
            strbuf_addf(out, ": %g of %g points", report->fitting_points, report->most_points);
        strbuf_add_char(out, '\n');
    } else if (report->most_points > 0) {
        strbuf_addf(out, LABEL_FORMAT "%g of %g points in %s a case\n", "fits",
                    report->fitting_points, report->most_points, limit);
    }
}

static void add_prediction(const struct growth_report *report, const struct screen *screen,
                           struct strbuf *out)
{
    char time[UNITS_TEXT_BYTES], limit[UNITS_TEXT_BYTES];

    if (report->limit_us <= 0 || report->largest_us <= report->limit_us)
        return;
    if (report->largest_us < 1e15) {
        strbuf_addf(out, LABEL_FORMAT, "needed");
        add_largest(report, out);
        strbuf_addf(out, " would take about %s; the limit is %s\n",
                    units_format_time_us((int64_t)report->largest_us, time),
                    units_format_time_us((int64_t)report->limit_us, limit));
    }
    if (report->wrong == NULL)
        add_fitting(report, screen, out);
}

static const char *verb_of(enum growth_confidence confidence)
{
    return confidence == GROWTH_HIGH ? "grows" : "looks";
}

static void add_time(const struct growth_report *report, const struct screen *screen,
                     struct strbuf *out)
{
    const struct growth_family *family = &report->families[report->worst];

    strbuf_addf(out, LABEL_FORMAT "time  %s like ", "growth",
                verb_of(family->has_plane ? family->plane_time.confidence
                                          : family->time.confidence));
    add_time_range(report, family, screen, out);
    add_target(screen, out, report->time_target, report->time_standing);
    strbuf_add_char(out, '\n');
}

static void add_space(const struct growth_report *report, const struct screen *screen,
                      struct strbuf *out)
{
    const struct growth_family *family = &report->families[report->worst];
    const struct growth_space_answer *answer = &family->memory;
    bool has_plane = family->has_space_plane;

    if (answer->confidence == GROWTH_UNKNOWN)
        return;
    strbuf_addf(out, INDENT "space %s like ",
                verb_of(has_plane ? family->plane_memory.confidence : answer->confidence));
    if (has_plane)
        add_sum(report, screen, out, &family->plane_memory.growth);
    else
        add_range(report, screen, out, answer->low, answer->high);
    if (answer->growth != GROWTH_CONSTANT)
        strbuf_addf(out, " (%s)", growth_space_kind_name(answer->kind));
    add_target(screen, out, report->space_target, report->space_standing);
    strbuf_add_char(out, '\n');
}

/* The other families, one a line, where a problem names several. */
static void add_other_families(const struct growth_report *report, const struct screen *screen,
                               struct strbuf *out)
{
    for (size_t i = 0; i < report->family_count; i++) {
        const struct growth_family *family = &report->families[i];

        if (i == report->worst || family->time.confidence == GROWTH_UNKNOWN)
            continue;
        strbuf_addf(out, INDENT "on `%s` ", family->call);
        add_time_range(report, family, screen, out);
        strbuf_add_char(out, '\n');
    }
}

static void add_lines(const struct growth_report *report, const struct screen *screen,
                      struct strbuf *out)
{
    const struct growth_family *family = &report->families[report->worst];

    if (family->time.confidence == GROWTH_UNKNOWN) {
        strbuf_addf(out, LABEL_FORMAT "cannot tell: %s\n", "growth",
                    family->trouble != NULL ? family->trouble : "the costs follow no class");
        return;
    }
    add_time(report, screen, out);
    add_space(report, screen, out);
    add_origin(report, screen, out);
    add_other_families(report, screen, out);
    if (family->trouble != NULL)
        strbuf_addf(out, INDENT "%s\n", family->trouble);
    if (report->wrong != NULL)
        strbuf_addf(out, INDENT "%s\n", report->wrong);
    add_hot_line(report, screen, out);
    add_prediction(report, screen, out);
    if (report->cause != NULL) {
        strbuf_addf(out, LABEL_FORMAT "%s\n", "why", report->cause);
        strbuf_addf(out, LABEL_FORMAT "%s\n", "cure", report->cure);
    }
}

/* A line that is wider than the screen goes on below its own words, not below its label. */
static void add_wrapped(const struct screen *screen, const char *line, struct strbuf *out)
{
    char label[sizeof INDENT] = "";

    if (screen_text_width(line) <= screen->width || strlen(line) < sizeof label) {
        strbuf_addf(out, "%s\n", line);
        return;
    }
    memcpy(label, line, sizeof label - 1);
    wrap_add(out, line + sizeof label - 1, screen->width, label, INDENT);
}

void growth_text_add(const struct growth_report *report, const struct screen *screen,
                     struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf lines = STRBUF_INIT;
    char *line, *rest;

    if (report->family_count == 0)
        return;
    add_lines(report, screen, &lines);
    rest = lines.data;
    while ((line = strsep(&rest, "\n")) != NULL && (*line != '\0' || rest != NULL))
        add_wrapped(screen, line, out);
}

/* ---- the curve ---- */

static void format_time(double us, char out[16])
{
    static const struct {
        double least;
        const char *unit;
    } units[] = {
        {6e7, "min"},
        {1e6, "s"  },
        {1e3, "ms" },
        {1,   "us" },
    };

    for (size_t i = 0; i < ARRAY_LEN(units); i++) {
        if (us >= 0.995 * units[i].least) {
            (void)snprintf(out, 16, us / units[i].least < 9.95 ? "%.1f %s" : "%.0f %s",
                           fmin(us / units[i].least, 1e6), units[i].unit);
            return;
        }
    }
    (void)snprintf(out, 16, "< 1 us");
}

static double us_a_cost(const struct growth_family *family)
{
    size_t last = family->series.count - 1;
    double cost = growth_series_total(&family->series, last);

    return cost > 0 && family->cpu_us[last] > 0 ? family->cpu_us[last] / cost : 0;
}

static void curve_of_points(const struct growth_family *family, double scale,
                            struct plot_curve *curve)
{
    for (size_t i = 0; i < family->series.count; i++) {
        curve->x[curve->count] = family->series.sizes[i];
        curve->y[curve->count++] = scale * growth_series_total(&family->series, i);
    }
}

static void curve_of_fit(const struct growth_family *family, double scale, double largest,
                         struct plot_curve *curve)
{
    size_t last = family->series.count - 1;
    double first_size = family->series.sizes[0], last_size = family->series.sizes[last];
    double last_cost = growth_series_total(&family->series, last);
    double ratio = fmax(largest, last_size) / first_size;

    for (int i = 0; i <= 60; i++) {
        double size = first_size * pow(ratio, i / 60.0);

        curve->x[curve->count] = size;
        curve->y[curve->count++] =
            scale * growth_fit_cost(&family->time.fit, last_size, last_cost, size);
    }
}

bool growth_plot_fill(const struct growth_report *report, const struct growth_report *other,
                      struct plot *out_plot)
{
    const struct growth_family *family;
    double scale;

    if (report->family_count == 0)
        return false;
    family = &report->families[report->worst];
    if (family->time.confidence == GROWTH_UNKNOWN)
        return false;
    scale = us_a_cost(family);
    *out_plot = (struct plot){.curve_count = 2,
                              .limit = scale > 0 ? report->limit_us : 0,
                              .limit_label = "limit",
                              .x_label = report->size_name,
                              .format_y = scale > 0 ? format_time : plot_format_count,
                              .rows = PLOT_ROWS};
    out_plot->curves[0] = (struct plot_curve){.style = PLOT_DOTS, .sign = '*', .label = "measured"};
    out_plot->curves[1] = (struct plot_curve){.style = PLOT_LINE, .sign = '.', .label = "the fit"};
    curve_of_points(family, scale > 0 ? scale : 1, &out_plot->curves[0]);
    curve_of_fit(family, scale > 0 ? scale : 1, report->largest_size, &out_plot->curves[1]);
    if (other != NULL && other->family_count > 0 &&
        other->families[other->worst].time.confidence != GROWTH_UNKNOWN) {
        const struct growth_family *second = &other->families[other->worst];
        double second_scale = us_a_cost(second);

        out_plot->curves[2] =
            (struct plot_curve){.style = PLOT_DOTTED, .sign = 'o', .label = other->source_name};
        curve_of_fit(second, second_scale > 0 && scale > 0 ? second_scale : 1, other->largest_size,
                     &out_plot->curves[2]);
        out_plot->curve_count = 3;
    }
    return true;
}

void growth_text_add_plot(const struct growth_report *report, const struct growth_report *other,
                          const struct screen *screen, struct strbuf *out)
{
    AUTO(mem_free) struct plot *plot = mem_alloc(1, sizeof *plot);

    if (growth_plot_fill(report, other, plot))
        plot_add(plot, screen, out);
}
