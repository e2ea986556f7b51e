#include "judge/view/plot.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define ROWS_MAX 24
#define COLUMNS_MAX 64
#define LABEL_COLUMNS 8
#define BRAILLE_FIRST 0x2800

struct canvas {
    size_t rows, columns; /* of characters */
    size_t dots_a_row, dots_a_column;
    unsigned char dots[ROWS_MAX][COLUMNS_MAX]; /* braille bits */
    char signs[ROWS_MAX][COLUMNS_MAX];         /* ASCII; 0: nothing */
};

static const unsigned char braille_bits[4][2] = {
    {0x01, 0x08},
    {0x02, 0x10},
    {0x04, 0x20},
    {0x40, 0x80},
};

bool plot_is_drawable(double x, double y)
{
    return x > 0 && y > 0 && isfinite(x) && isfinite(y);
}

static void range_widen(struct plot_range *range, double value)
{
    range->low = fmin(range->low, log10(value));
    range->high = fmax(range->high, log10(value));
}

size_t plot_ranges(const struct plot *plot, struct plot_range *x, struct plot_range *y)
{
    size_t count = 0;

    *x = *y = (struct plot_range){INFINITY, -INFINITY};
    for (size_t i = 0; i < plot->curve_count; i++) {
        const struct plot_curve *curve = &plot->curves[i];

        for (size_t j = 0; j < curve->count; j++) {
            if (!plot_is_drawable(curve->x[j], curve->y[j]))
                continue;
            range_widen(x, curve->x[j]);
            range_widen(y, curve->y[j]);
            count++;
        }
    }
    if (plot->limit > 0 && count > 0)
        range_widen(y, plot->limit);
    if (count > 0 && y->high - y->low < 0.1)
        y->high = y->low + 0.1;
    return count;
}

/* The row of dots of a level between 0 (below) and 1. */
static size_t dot_row(const struct canvas *canvas, double y)
{
    double height = (double)(canvas->rows * canvas->dots_a_row);

    return (size_t)fmin(height - 1, fmax(0, round((1 - y) * (height - 1))));
}

static size_t row_of(const struct canvas *canvas, double y)
{
    return dot_row(canvas, y) / canvas->dots_a_row;
}

static void canvas_dot(struct canvas *canvas, double x, double y, char sign)
{
    size_t width = canvas->columns * canvas->dots_a_column;
    size_t across = (size_t)fmin((double)width - 1, fmax(0, round(x * ((double)width - 1))));
    size_t down = dot_row(canvas, y);
    size_t row = down / canvas->dots_a_row, column = across / canvas->dots_a_column;

    canvas->dots[row][column] |=
        braille_bits[down % canvas->dots_a_row][across % canvas->dots_a_column];
    canvas->signs[row][column] = sign;
}

double plot_place(const struct plot_range *range, double value)
{
    return range->high > range->low ? (log10(value) - range->low) / (range->high - range->low) : 0;
}

static void draw_curve(struct canvas *canvas, const struct plot_curve *curve,
                       const struct plot_range *x, const struct plot_range *y)
{
    bool has_last = false;
    double last_x = 0, last_y = 0;

    for (size_t i = 0; i < curve->count; i++) {
        double at_x, at_y;
        int steps = 1;

        if (!plot_is_drawable(curve->x[i], curve->y[i]))
            continue;
        at_x = plot_place(x, curve->x[i]);
        at_y = plot_place(y, curve->y[i]);
        if (has_last && curve->style != PLOT_DOTS)
            steps = (int)fmin(400, 2 + 200 * fmax(fabs(at_x - last_x), fabs(at_y - last_y)));
        for (int step = 1; step <= steps; step++) {
            double part = has_last ? (double)step / steps : 1;

            if (curve->style == PLOT_DOTTED && step % 6 > 2)
                continue;
            canvas_dot(canvas, has_last ? last_x + part * (at_x - last_x) : at_x,
                       has_last ? last_y + part * (at_y - last_y) : at_y, curve->sign);
        }
        last_x = at_x;
        last_y = at_y;
        has_last = true;
    }
}

static void draw_limit(struct canvas *canvas, double level)
{
    size_t width = canvas->columns * canvas->dots_a_column;

    for (size_t i = 0; i < width; i += 2 * canvas->dots_a_column - 1)
        canvas_dot(canvas, (double)i / ((double)width - 1), level, '-');
}

static void add_braille(struct strbuf *out, unsigned char bits)
{
    unsigned code = BRAILLE_FIRST + bits;

    strbuf_add_char(out, (char)(0xE0 | (code >> 12)));
    strbuf_add_char(out, (char)(0x80 | ((code >> 6) & 0x3F)));
    strbuf_add_char(out, (char)(0x80 | (code & 0x3F)));
}

static void add_row(const struct canvas *canvas, const struct screen *screen, size_t row,
                    struct strbuf *out)
{
    for (size_t column = 0; column < canvas->columns; column++) {
        char sign = canvas->signs[row][column];

        if (screen->is_ascii)
            strbuf_add_char(out, sign != 0 ? sign : ' ');
        else
            add_braille(out, canvas->dots[row][column]);
    }
}

/* A round number between two levels, as a level; NAN: there is none. */
static double round_level(double low, double high, bool is_wide)
{
    static const double steps[] = {1, 2, 5};

    for (size_t i = 0; i < (is_wide ? 1 : ARRAY_LEN(steps)); i++) {
        double level = ceil(low - log10(steps[i])) + log10(steps[i]);

        if (level < high)
            return level;
    }
    return NAN;
}

/*
 * Where the row holds the limit, or a power of ten; on a short axis also twice and five times one.
 */
static void add_label(const struct plot *plot, const struct plot_range *y,
                      const struct canvas *canvas, size_t row, bool is_limit, struct strbuf *out)
{
    double step = (y->high - y->low) / (double)(canvas->rows - 1);
    double middle = y->high - step * (double)row;
    double level = round_level(middle - step / 2, middle + step / 2, y->high - y->low > 2);
    char text[16] = "";

    if (is_limit)
        plot->format_y(plot->limit, text);
    else if (!isnan(level))
        plot->format_y(pow(10, level), text);
    strbuf_addf(out, "%*s ", LABEL_COLUMNS, text);
}

static void add_axis(const struct plot *plot, const struct screen *screen,
                     const struct plot_range *x, const struct canvas *canvas, struct strbuf *out)
{
    char first[16], middle[16], last[16];
    size_t half = canvas->columns / 2;

    strbuf_addf(out, "%*s %s", LABEL_COLUMNS, "", screen->is_ascii ? "+" : "└");
    strbuf_add_repeat(out, screen->is_ascii ? "-" : "─", canvas->columns);
    plot_format_count(pow(10, x->low), first);
    plot_format_count(pow(10, (x->low + x->high) / 2), middle);
    plot_format_count(pow(10, x->high), last);
    strbuf_addf(out, "\n%*s  %-*s%-*s%s  %s\n", LABEL_COLUMNS, "", (int)half, first,
                (int)(canvas->columns - half - strlen(last)), middle, last, plot->x_label);
}

static void add_legend(const struct plot *plot, const struct screen *screen, struct strbuf *out)
{
    static const char *const marks[] =
        {[PLOT_DOTS] = "⠶", [PLOT_LINE] = "⠒⠒", [PLOT_DOTTED] = "⠒ ⠒"};

    for (size_t i = 0; i < plot->curve_count; i++) {
        const struct plot_curve *curve = &plot->curves[i];

        if (curve->label == NULL || curve->count == 0)
            continue;
        if (screen->is_ascii)
            strbuf_addf(out, "%*s  %c %s\n", LABEL_COLUMNS, "", curve->sign, curve->label);
        else
            strbuf_addf(out, "%*s  %s %s\n", LABEL_COLUMNS, "", marks[curve->style], curve->label);
    }
}

static size_t clamp(size_t value, size_t least, size_t most)
{
    return value < least ? least : value > most ? most : value;
}

void plot_add(const struct plot *plot, const struct screen *screen, struct strbuf *out)
{
    struct canvas canvas = {
        .rows = clamp(plot->rows, 3, ROWS_MAX),
        .columns = clamp(screen->width > 22 ? screen->width - 22 : 0, 8, COLUMNS_MAX),
        .dots_a_row = screen->is_ascii ? 1 : 4,
        .dots_a_column = screen->is_ascii ? 1 : 2,
    };
    struct plot_range x, y;
    size_t row_of_limit;

    if (plot_ranges(plot, &x, &y) < 2)
        return;
    if (plot->limit > 0)
        draw_limit(&canvas, plot_place(&y, plot->limit));
    for (size_t i = plot->curve_count; i-- > 0;)
        draw_curve(&canvas, &plot->curves[i], &x, &y);
    row_of_limit = row_of(&canvas, plot_place(&y, plot->limit > 0 ? plot->limit : 1));
    for (size_t row = 0; row < canvas.rows; row++) {
        bool is_limit = plot->limit > 0 && row == row_of_limit;

        add_label(plot, &y, &canvas, row, is_limit, out);
        strbuf_add_str(out, screen->is_ascii ? "|" : "┤");
        add_row(&canvas, screen, row, out);
        if (is_limit)
            strbuf_addf(out, " %s", plot->limit_label);
        strbuf_add_char(out, '\n');
    }
    add_axis(plot, screen, &x, &canvas, out);
    add_legend(plot, screen, out);
}

void plot_format_count(double count, char out[16])
{
    static const struct {
        double least;
        const char *suffix;
    } units[] = {
        {1e9, "G"},
        {1e6, "M"},
        {1e3, "k"},
    };

    for (size_t i = 0; i < ARRAY_LEN(units); i++) {
        if (count >= 0.9995 * units[i].least && count < 1e15) {
            double value = count / units[i].least;

            (void)snprintf(out, 16, value < 9.95 ? "%.2g%s" : "%.0f%s", value, units[i].suffix);
            return;
        }
    }
    (void)snprintf(out, 16, "%.0f", fmin(count, 1e14));
}
