#include "judge/view/histogram.h"

#include "judge/view/html.h"

/* In units of the picture. */
#define WIDTH 320
#define MARGIN 24 /* half a label, on both sides */
#define HEIGHT 130
#define LINE 2 /* of a hollow bar */
#define TOP 18
#define BOTTOM 20
#define LABELS_MAX 5
#define BAR_MAX 40

static int64_t bound_of(const struct histogram *histogram, size_t bar)
{
    return histogram->unit << bar;
}

void histogram_count(struct histogram *histogram, int64_t value, bool is_accepted)
{
    size_t bar = 0;

    while (bar + 1 < HISTOGRAM_BARS && value > bound_of(histogram, bar))
        bar++;
    (is_accepted ? histogram->accepted : histogram->others)[bar]++;
    histogram->count++;
}

static size_t total_of(const struct histogram *histogram, size_t bar)
{
    return histogram->accepted[bar] + histogram->others[bar];
}

/* "2 ms to 4 ms: 12, accepted 9" */
static void add_words(const struct histogram *histogram, size_t bar, struct strbuf *out)
{
    char low[UNITS_TEXT_BYTES], high[UNITS_TEXT_BYTES];

    if (bar == 0)
        strbuf_addf(out, "up to %s", histogram->format(bound_of(histogram, 0), high));
    else
        strbuf_addf(out, "%s to %s", histogram->format(bound_of(histogram, bar - 1), low),
                    histogram->format(bound_of(histogram, bar), high));
    strbuf_addf(out, ": %zu, accepted %zu", total_of(histogram, bar), histogram->accepted[bar]);
}

static void add_rect(const char *class, double x, double y, double width, double height,
                     struct strbuf *out)
{
    if (height > 0)
        strbuf_addf(out,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    class, x, y, width, height);
}

static void add_text(double x, double y, const char *text, struct strbuf *out)
{
    strbuf_addf(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">", x, y);
    html_add_text(out, text);
    strbuf_add_str(out, "</text>");
}

/* The bars that are drawn, from the first to the last that is not empty. */
struct range {
    size_t first, count, highest;
};

static struct range range_of(const struct histogram *histogram)
{
    struct range range = {HISTOGRAM_BARS, 0, 1};

    for (size_t i = 0; i < HISTOGRAM_BARS; i++) {
        if (total_of(histogram, i) == 0)
            continue;
        range.first = range.first < i ? range.first : i;
        range.count = i + 1 - range.first;
        if (total_of(histogram, i) > range.highest)
            range.highest = total_of(histogram, i);
    }
    return range;
}

static void add_bar(const struct histogram *histogram, const struct range *range, size_t at,
                    struct strbuf *out)
{
    const size_t bar = range->first + at;
    const double step = (double)(WIDTH - 2 * MARGIN) / (double)range->count;
    const double width = step * 0.8 < BAR_MAX ? step * 0.8 : BAR_MAX;
    const double middle = MARGIN + step * ((double)at + 0.5), floor = HEIGHT - BOTTOM;
    const double scale = (floor - TOP) / (double)range->highest;
    const double good = (double)histogram->accepted[bar] * scale;
    const double bad = (double)histogram->others[bar] * scale;
    const size_t stride = (range->count + LABELS_MAX - 1) / LABELS_MAX;
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;
    char text[UNITS_TEXT_BYTES];

    add_words(histogram, bar, &words);
    strbuf_add_str(out, "<g>");
    html_add_element(out, "title", NULL, words.data);
    add_rect("good", middle - width / 2, floor - good, width, good, out);
    /* Its line is drawn within its bounds, so that the two kinds do not cover each other. */
    if (bad > 0)
        add_rect("bad", middle - width / 2 + LINE / 2.0, floor - good - bad + LINE / 2.0,
                 width - LINE, bad > LINE ? bad - LINE : 0.1, out);
    if (total_of(histogram, bar) > 0) {
        strbuf_clear(&words);
        strbuf_addf(&words, "%zu", total_of(histogram, bar));
        add_text(middle, floor - good - bad - 4, words.data, out);
    }
    if (at % stride == 0)
        add_text(middle, HEIGHT - 5, histogram->format(bound_of(histogram, bar), text), out);
    strbuf_add_str(out, "</g>\n");
}

void histogram_add_to(const struct histogram *histogram, struct strbuf *out)
{
    const struct range range = range_of(histogram);
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    if (histogram->count == 0)
        return;
    strbuf_addf(&words, "%s.", histogram->title);
    for (size_t i = 0; i < range.count; i++) {
        if (total_of(histogram, range.first + i) == 0)
            continue;
        strbuf_add_char(&words, ' ');
        add_words(histogram, range.first + i, &words);
        strbuf_add_char(&words, ';');
    }
    strbuf_add_str(out, "<div>\n");
    html_add_element(out, "h3", NULL, histogram->title);
    strbuf_addf(out,
                "<svg role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                "aria-label=\"",
                WIDTH, HEIGHT, WIDTH, HEIGHT);
    html_add_text(out, words.data);
    strbuf_add_str(out, "\">\n");
    for (size_t i = 0; i < range.count; i++)
        add_bar(histogram, &range, i, out);
    strbuf_add_str(out, "</svg>\n</div>\n");
}
