/* The source of a measured program, each line with its own class and share. */
#include <string.h>

#include "judge/view/growth_text.h"

#define CLASS_WIDTH 14
#define TOLD_WORDS "~ about: as the line grew over a few small sizes\n"

/* What a line and the library calls that it makes cost together, as a series of one part. */
static bool line_sum(const struct growth_series *series, int line, struct growth_series *out_series)
{
    struct growth_part *sum;
    bool found = false;

    *out_series = *series;
    out_series->parts = NULL;
    out_series->lines = NULL;
    out_series->part_count = out_series->part_capacity = out_series->line_count =
        out_series->line_capacity = 0;
    sum = growth_series_part(out_series, line, NULL);
    for (size_t i = 0; i < series->part_count; i++) {
        if (series->parts[i].line != line)
            continue;
        found = true;
        for (size_t j = 0; j < series->count; j++)
            sum->costs[j] += series->parts[i].costs[j];
    }
    return found;
}

/* The same of a line that was told at a few small sizes; NULL: it never ran there. */
static const struct growth_line *told_line(const struct growth_series *series, int line)
{
    for (size_t i = 0; i < series->line_count; i++)
        if (series->lines[i].line == line)
            return &series->lines[i];
    return NULL;
}

/* The hot line is what the whole is; no other one is more. */
static void add_told_class(const struct growth_answer *answer, const struct growth_line *line,
                           const struct screen *screen, struct strbuf *out)
{
    bool is_whole_known = answer->confidence != GROWTH_UNKNOWN;

    if (is_whole_known && line->line == answer->line) {
        growth_text_add_class(screen, out, answer->growth);
    } else if (line->is_class_known) {
        strbuf_add_char(out, '~');
        growth_text_add_class(screen, out,
                              is_whole_known && line->growth > answer->high ? answer->high
                                                                            : line->growth);
    }
}

/* The share and the class of a line; false: it has no costs. */
static bool line_seen(const struct growth_family *family, int line, const struct screen *screen,
                      double *out_share, struct strbuf *out_class)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    const struct growth_line *told = told_line(&family->series, line);
    size_t last = family->series.count - 1;
    double whole = growth_series_total(&family->series, last);
    struct growth_fit fit;

    if (told != NULL) {
        *out_share = told->share;
        add_told_class(&family->time, told, screen, out_class);
        return true;
    }
    if (!line_sum(&family->series, line, &series))
        return false;
    *out_share = whole > 0 ? series.parts[0].costs[last] / whole : 0;
    growth_text_add_class(screen, out_class,
                          growth_part_fit(&series, 0, &fit) ? fit.growth : GROWTH_CONSTANT);
    return true;
}

static void add_line_cost(const struct growth_family *family, int line, const struct screen *screen,
                          struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    double share;
    size_t width;

    if (line_seen(family, line, screen, &share, &text))
        strbuf_addf(out, "%5.1f %%  ", 100 * share);
    else
        strbuf_add_str(out, "         ");
    strbuf_add_str(out, text.data);
    width = screen_text_width(text.data);
    strbuf_add_repeat(out, " ", width < CLASS_WIDTH ? CLASS_WIDTH - width : 1);
}

static bool some_are_told(const struct growth_series *series)
{
    for (size_t i = 0; i < series->line_count; i++)
        if (series->lines[i].is_class_known)
            return true;
    return false;
}

void growth_text_add_annotated(const struct growth_report *report, const struct screen *screen,
                               struct strbuf *out)
{
    const char *at = report->source;

    if (report->family_count == 0 || report->families[report->worst].series.count == 0)
        return;
    for (int line = 1; at != NULL && *at != '\0'; line++) {
        size_t size = strcspn(at, "\n");

        add_line_cost(&report->families[report->worst], line, screen, out);
        strbuf_addf(out, "%4d  ", line);
        screen_add_safe(screen, out, (struct span){at, size});
        strbuf_add_char(out, '\n');
        at += size + (at[size] == '\n');
    }
    if (some_are_told(&report->families[report->worst].series))
        strbuf_add_str(out, TOLD_WORDS);
}
