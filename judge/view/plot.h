/*
 * A log-log curve in characters: points, the fit through them, a limit, and what the fit foretells.
 *
 * Braille gives 2 x 4 dots a character; an ASCII screen gets one character a dot, with a sign a
 * kind.
 */
#ifndef JUDGE_VIEW_PLOT_H
#define JUDGE_VIEW_PLOT_H

#include "judge/view/screen.h"

#define PLOT_CURVES_MAX 3
#define PLOT_POINTS_MAX 256

enum plot_style { PLOT_DOTS, PLOT_LINE, PLOT_DOTTED };

struct plot_curve {
    enum plot_style style;
    char sign;         /* on an ASCII screen: '*' */
    const char *label; /* of the legend; or NULL */
    size_t count;
    double x[PLOT_POINTS_MAX], y[PLOT_POINTS_MAX]; /* > 0; others are left out */
};

struct plot {
    struct plot_curve curves[PLOT_CURVES_MAX];
    size_t curve_count;
    double limit;            /* a level across; 0: none */
    const char *limit_label; /* "limit" */
    const char *x_label;     /* "n" */
    /* A level in words ("10 ms"); at most 7 columns. */
    void (*format_y)(double y, char out[16]);
    size_t rows; /* of characters, axes not counted */
};

struct plot_range {
    double low, high; /* logarithms to 10 */
};

/* Only what is above 0 and finite is drawn. */
bool plot_is_drawable(double x, double y);

/* Ranges of all that is drawn, the limit included; returns how many points that are. */
size_t plot_ranges(const struct plot *plot, struct plot_range *out_x, struct plot_range *out_y);

/* Where a value > 0 lies in a range: 0 … 1. */
double plot_place(const struct plot_range *range, double value);

/*
 * Adds the plot, no wider than the screen. Nothing is added where there are less than two points.
 */
void plot_add(const struct plot *plot, const struct screen *screen, struct strbuf *out);

/* "12", "3k", "200k", "1.5M". */
void plot_format_count(double count, char out[16]);

#endif
