#include "judge/view/plot_svg.h"

#include <math.h>

#include "judge/view/html.h"

#define WIDTH 640.0
#define HEIGHT 320.0
#define LEFT 70.0
#define RIGHT 60.0
#define TOP 15.0
#define BOTTOM 30.0
#define LEGEND_ROW 18.0
#define LEVELS 5

static const struct {
    const char *line, *dot;
} styles[] = {
    [PLOT_DOTS]   = {NULL,                                              "var(--bar)"},
    [PLOT_LINE]   = {"stroke=\"var(--bar)\"",                           NULL        },
    [PLOT_DOTTED] = {"stroke=\"var(--note)\" stroke-dasharray=\"5 4\"", NULL        },
};

static double across(const struct plot_range *x, double value)
{
    return LEFT + (WIDTH - LEFT - RIGHT) * plot_place(x, value);
}

static double down(const struct plot_range *y, double value)
{
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * plot_place(y, value);
}

static void add_words(struct strbuf *out, double x, double y, const char *anchor, const char *words)
{
    strbuf_addf(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor);
    html_add_text(out, words);
    strbuf_add_str(out, "</text>\n");
}

static void add_rule(struct strbuf *out, double y, const char *color)
{
    strbuf_addf(out,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"var(--%s)\"/>\n",
                LEFT, y, WIDTH - RIGHT, y, color);
}

static void add_axes(const struct plot *plot, const struct plot_range *x,
                     const struct plot_range *y, struct strbuf *out)
{
    for (int i = 0; i < LEVELS; i++) {
        double part = i / (LEVELS - 1.0);
        double level = pow(10, y->low + part * (y->high - y->low));
        double size = pow(10, x->low + part * (x->high - x->low));
        char text[16] = "";

        plot->format_y(level, text);
        add_rule(out, down(y, level), "line");
        add_words(out, LEFT - 6, down(y, level) + 4, "end", text);
        plot_format_count(size, text);
        add_words(out, across(x, size), HEIGHT - BOTTOM + 16, "middle", text);
    }
    add_words(out, WIDTH - RIGHT + 24, HEIGHT - BOTTOM + 16, "start", plot->x_label);
}

static void add_curve(const struct plot_curve *curve, const struct plot_range *x,
                      const struct plot_range *y, struct strbuf *out)
{
    bool is_line = styles[curve->style].line != NULL;

    if (is_line)
        strbuf_addf(out, "<polyline fill=\"none\" stroke-width=\"2\" %s points=\"",
                    styles[curve->style].line);
    for (size_t i = 0; i < curve->count; i++) {
        if (!plot_is_drawable(curve->x[i], curve->y[i]))
            continue;
        if (is_line)
            strbuf_addf(out, "%.1f,%.1f ", across(x, curve->x[i]), down(y, curve->y[i]));
        else
            strbuf_addf(out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>\n",
                        across(x, curve->x[i]), down(y, curve->y[i]), styles[curve->style].dot);
    }
    strbuf_add_str(out, is_line ? "\"/>\n" : "");
}

/* Lines of the style and their words, below each other in the upper left corner. */
static void add_legend(const struct plot *plot, struct strbuf *out)
{
    double y = TOP + LEGEND_ROW;

    for (size_t i = 0; i < plot->curve_count; i++) {
        const struct plot_curve *curve = &plot->curves[i];

        if (curve->label == NULL || curve->count == 0)
            continue;
        if (styles[curve->style].line != NULL)
            strbuf_addf(out,
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"2\" "
                        "%s/>\n",
                        LEFT + 12, y - 4, LEFT + 36, y - 4, styles[curve->style].line);
        else
            strbuf_addf(out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>\n", LEFT + 24,
                        y - 4, styles[curve->style].dot);
        add_words(out, LEFT + 44, y, "start", curve->label);
        y += LEGEND_ROW;
    }
}

void plot_svg_add(const struct plot *plot, const char *title, struct strbuf *out)
{
    struct plot_range x, y;

    if (plot_ranges(plot, &x, &y) < 2)
        return;
    strbuf_addf(
        out,
        "<svg class=\"wide-plot\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" role=\"img\">\n<title>",
        WIDTH, HEIGHT, WIDTH);
    html_add_text(out, title);
    strbuf_add_str(out, "</title>\n");
    add_axes(plot, &x, &y, out);
    if (plot->limit > 0) {
        add_rule(out, down(&y, plot->limit), "bad");
        add_words(out, WIDTH - RIGHT + 4, down(&y, plot->limit) + 4, "start", plot->limit_label);
    }
    for (size_t i = plot->curve_count; i-- > 0;)
        add_curve(&plot->curves[i], &x, &y, out);
    add_legend(plot, out);
    strbuf_add_str(out, "</svg>\n");
}
