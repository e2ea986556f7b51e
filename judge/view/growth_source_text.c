/* The source of a measured program, each line with its own class and share. */
#include <string.h>

#include "judge/view/growth_text.h"

/* What a line and the library calls that it makes cost together, as a series of one part. */
static bool line_sum(const struct growth_series *series, int line, struct growth_series *out_series)
{
    struct growth_part *sum;
    bool found = false;

    *out_series = *series;
    out_series->parts = NULL;
    out_series->part_count = out_series->part_capacity = 0;
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

static void add_line_cost(const struct growth_family *family, int line, const struct screen *screen,
                          struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    size_t last = family->series.count - 1;
    double whole = growth_series_total(&family->series, last);
    struct growth_fit fit;

    if (line_sum(&family->series, line, &series)) {
        if (growth_part_fit(&series, 0, &fit))
            growth_text_add_class(screen, &text, fit.growth);
        else
            strbuf_add_str(&text, "O(1)");
        strbuf_addf(out, "%5.1f %%  ", whole > 0 ? 100 * series.parts[0].costs[last] / whole : 0);
    } else {
        strbuf_add_str(out, "         ");
    }
    strbuf_add_str(out, text.data);
    strbuf_add_repeat(out, " ",
                      screen_text_width(text.data) < 13 ? 13 - screen_text_width(text.data) : 1);
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
}
