#include "judge/view/growth_html.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/growth_text.h"
#include "judge/view/html.h"
#include "judge/view/plot_svg.h"

static const struct screen page = {.width = SCREEN_WIDTH_MAX, .is_plain = true};

void growth_svg_add(const struct growth_report *report, const struct growth_report *other,
                    struct strbuf *out)
{
    AUTO(mem_free) struct plot *plot = mem_alloc(1, sizeof *plot);
    AUTO(mem_free)
    char *title = mem_format("cost of %s by %s", report->source_name, report->size_name);

    if (growth_plot_fill(report, other, plot))
        plot_svg_add(plot, title, out);
}

/* The text as it stands, its line ends kept. */
static void add_pre(struct strbuf *out, char *text)
{
    char *rest = text, *line;

    strbuf_add_str(out, "<pre>");
    while ((line = strsep(&rest, "\n")) != NULL) {
        html_add_text(out, line);
        strbuf_add_str(out, rest != NULL ? "\n" : "");
    }
    strbuf_add_str(out, "</pre>\n");
}

static void add_words(const struct growth_report *report, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    growth_text_add(report, &page, &words);
    add_pre(out, words.data);
}

/* The line that carries the class is marked. */
static void add_source(const struct growth_report *report, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char *rest, *line;
    int number = 1;

    growth_text_add_annotated(report, &page, &text);
    if (text.size == 0)
        return;
    html_add_element(out, "h2", NULL, "Each line's share and class");
    strbuf_add_str(out, "<pre>");
    rest = text.data;
    while ((line = strsep(&rest, "\n")) != NULL) {
        bool is_hot = number++ == report->families[report->worst].time.line;

        strbuf_add_str(out, is_hot ? "<b class=\"bad\">" : "");
        html_add_text(out, line);
        strbuf_add_str(out, is_hot ? "</b>" : "");
        strbuf_add_str(out, rest != NULL ? "\n" : "");
    }
    strbuf_add_str(out, "</pre>\n");
}

void growth_html_add(const struct growth_report *report, const struct growth_report *other,
                     struct strbuf *out)
{
    AUTO(mem_free) char *title = mem_format("How %s grows", report->source_name);

    html_begin(out, title);
    html_add_element(out, "p", "soft", report->problem_id);
    growth_svg_add(report, other, out);
    add_words(report, out);
    if (other != NULL) {
        html_add_element(out, "h2", NULL, other->source_name);
        add_words(other, out);
    }
    add_source(report, out);
    html_end(out);
}
