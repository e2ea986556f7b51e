#include "judge/view/curves_svg.h"

#include <math.h>
#include <stdio.h>

#include "judge/view/html.h"
#include "judge/view/plot.h"

#define LEVELS 5

/* Where the picture's inner part lies. */
struct frame {
    double width, height, left, right, top, bottom;
};

static const struct frame large = {640, 320, 60, 40, 12, 28}, small = {160, 90, 4, 4, 4, 4};

/* Never by colour alone. */
static const char *const styles[] = {
    [GROWTH_NOT_ASKED] = "stroke=\"var(--bar)\" stroke-width=\"1.5\"",
    [GROWTH_MET] = "stroke=\"var(--good)\" stroke-width=\"1.5\"",
    [GROWTH_BETTER] = "stroke=\"var(--good)\" stroke-width=\"1.5\"",
    [GROWTH_UNSURE] = "stroke=\"var(--note)\" stroke-width=\"1.5\" stroke-dasharray=\"8 3\"",
    [GROWTH_NOT_MET] = "stroke=\"var(--bad)\" stroke-width=\"3\"",
};

struct drawing {
    const struct frame *frame;
    struct plot_range x, y;
    struct strbuf *out;
};

static double across(const struct drawing *drawing, double size)
{
    const struct frame *frame = drawing->frame;

    return frame->left +
           (frame->width - frame->left - frame->right) * plot_place(&drawing->x, size);
}

static double down(const struct drawing *drawing, double cost)
{
    const struct frame *frame = drawing->frame;

    return frame->height - frame->bottom -
           (frame->height - frame->top - frame->bottom) * plot_place(&drawing->y, cost);
}

/* As a multiple of the first cost. */
static double multiple_of(const struct growth_curve *curve, double cost)
{
    return curve->costs[0] > 0 ? cost / curve->costs[0] : 0;
}

static void widen(struct plot_range *range, double value)
{
    range->low = fmin(range->low, log10(value));
    range->high = fmax(range->high, log10(value));
}

static size_t find_ranges(const struct curves_picture *picture, struct drawing *drawing)
{
    size_t points = 0;

    drawing->x = drawing->y = (struct plot_range){INFINITY, -INFINITY};
    for (size_t i = 0; i < picture->count; i++) {
        const struct growth_curve *curve = picture->curves[i];

        for (size_t k = 0; k < curve->count; k++) {
            const double values[] = {multiple_of(curve, curve->costs[k]),
                                     multiple_of(curve,
                                                 growth_curve_asked(curve, curve->sizes[k]))};

            for (size_t v = 0; v < ARRAY_LEN(values); v++) {
                if (!plot_is_drawable(curve->sizes[k], values[v]))
                    continue;
                widen(&drawing->x, curve->sizes[k]);
                widen(&drawing->y, values[v]);
                points++;
            }
        }
    }
    if (points >= 2 && drawing->y.high - drawing->y.low < 1)
        drawing->y.high = drawing->y.low + 1;
    return drawing->x.high > drawing->x.low ? points : 0;
}

static void add_words(const struct drawing *drawing, double x, double y, const char *anchor,
                      const char *words)
{
    strbuf_addf(drawing->out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor);
    html_add_text(drawing->out, words);
    strbuf_add_str(drawing->out, "</text>\n");
}

static void add_axes(const struct drawing *drawing, const char *size_name)
{
    const struct frame *frame = drawing->frame;

    for (int i = 0; i < LEVELS; i++) {
        const double part = i / (LEVELS - 1.0);
        const double cost = pow(10, drawing->y.low + part * (drawing->y.high - drawing->y.low));
        const double size = pow(10, drawing->x.low + part * (drawing->x.high - drawing->x.low));
        char count[16], text[24];

        strbuf_addf(drawing->out,
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" "
                    "stroke=\"var(--line)\"/>\n",
                    frame->left, down(drawing, cost), frame->width - frame->right,
                    down(drawing, cost));
        plot_format_count(cost, count);
        (void)snprintf(text, sizeof text, "×%s", count);
        add_words(drawing, frame->left - 6, down(drawing, cost) + 4, "end", text);
        plot_format_count(size, count);
        add_words(drawing, across(drawing, size), frame->height - frame->bottom + 16, "middle",
                  count);
    }
    add_words(drawing, frame->width - frame->right + 22, frame->height - frame->bottom + 16,
              "start", size_name);
}

static void add_line(const struct drawing *drawing, const struct growth_curve *curve, bool is_asked,
                     const char *label)
{
    struct strbuf *out = drawing->out;

    strbuf_addf(out, "<polyline fill=\"none\" %s points=\"",
                is_asked ? "stroke=\"var(--text)\" stroke-dasharray=\"2 4\""
                         : styles[curve->standing]);
    for (size_t i = 0; i < curve->count; i++) {
        const double cost = is_asked ? growth_curve_asked(curve, curve->sizes[i]) : curve->costs[i];

        if (plot_is_drawable(curve->sizes[i], multiple_of(curve, cost)))
            strbuf_addf(out, "%.0f,%.0f ", across(drawing, curve->sizes[i]),
                        down(drawing, multiple_of(curve, cost)));
    }
    strbuf_add_str(out, "\">");
    html_add_element(out, "title", NULL, label);
    strbuf_add_str(out, "</polyline>\n");
}

/* What is asked is the same for all; the longest curve shows the most of it. */
static const struct growth_curve *longest_of(const struct curves_picture *picture)
{
    const struct growth_curve *longest = picture->curves[0];

    for (size_t i = 1; i < picture->count; i++)
        if (picture->curves[i]->sizes[picture->curves[i]->count - 1] >
            longest->sizes[longest->count - 1])
            longest = picture->curves[i];
    return longest;
}

void curves_svg_add(const struct curves_picture *picture, struct strbuf *out)
{
    struct drawing drawing = {.frame = picture->is_small ? &small : &large, .out = out};
    const struct growth_curve *longest;

    if (picture->count == 0 || find_ranges(picture, &drawing) < 2)
        return;
    longest = longest_of(picture);
    strbuf_addf(out,
                "<svg class=\"wide-plot\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" role=\"img\">\n",
                drawing.frame->width, drawing.frame->height, drawing.frame->width);
    html_add_element(out, "title", NULL, picture->title);
    if (!picture->is_small)
        add_axes(&drawing, longest->size_name);
    if (growth_curve_asked(longest, longest->sizes[longest->count - 1]) > 0)
        add_line(&drawing, longest, true, "asked");
    for (size_t i = 0; i < picture->count; i++)
        add_line(&drawing, picture->curves[i], false,
                 picture->labels != NULL ? picture->labels[i] : NULL);
    strbuf_add_str(out, "</svg>\n");
}
