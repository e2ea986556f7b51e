#include "judge/view/columns.h"

#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/view/wrap.h"

#define INDENT 2
#define GAP 3
#define COLUMN_MIN 12
#define NARROW_COLUMNS 50
#define HEADING_BYTES 64

struct column {
    char heading[HEADING_BYTES];
    const struct passage *passage;
    size_t width;
    struct names rows;
    size_t mark_row; /* SIZE_MAX: none */
    size_t shift;    /* empty rows above, so that the marks stand side by side */
    bool is_printed; /* the note belongs here */
};

static void columns_release(struct column (*columns)[3])
{
    for (size_t i = 0; i < 3; i++)
        names_release(&(*columns)[i].rows);
}

static void add_column(struct column *columns, size_t *count, const char *heading, bool is_there,
                       const struct passage *passage)
{
    struct column *column = &columns[*count];

    if (!is_there)
        return;
    if (passage->first_line > 1)
        (void)snprintf(column->heading, HEADING_BYTES, "%s, line %lld", heading,
                       (long long)passage->first_line);
    else
        (void)snprintf(column->heading, HEADING_BYTES, "%s", heading);
    column->passage = passage;
    (*count)++;
}

static size_t natural_width(const struct column *column)
{
    size_t width = text_width(column->heading);

    for (size_t i = 0; i < column->passage->lines.count; i++) {
        size_t line = text_width(column->passage->lines.items[i]);

        if (line > width)
            width = line;
    }
    return width > COLUMN_MIN ? width : COLUMN_MIN;
}

/* The widest gives way first, until all fit. */
static void fit_widths(struct column *columns, size_t count, size_t room)
{
    size_t total = GAP * (count - 1);

    for (size_t i = 0; i < count; i++) {
        columns[i].width = natural_width(&columns[i]);
        total += columns[i].width;
    }
    while (total > room) {
        struct column *widest = &columns[0];

        for (size_t i = 1; i < count; i++)
            if (columns[i].width > widest->width)
                widest = &columns[i];
        if (widest->width <= COLUMN_MIN)
            return;
        widest->width--;
        total--;
    }
}

static void make_rows(struct column *columns, size_t count, const struct screen *screen)
{
    size_t lowest = 0;

    for (size_t i = 0; i < count; i++) {
        passage_rows(columns[i].passage, screen, columns[i].width, &columns[i].rows,
                     &columns[i].mark_row);
        if (columns[i].mark_row != SIZE_MAX && columns[i].mark_row > lowest)
            lowest = columns[i].mark_row;
    }
    for (size_t i = 0; i < count; i++)
        if (columns[i].mark_row != SIZE_MAX)
            columns[i].shift = lowest - columns[i].mark_row;
}

/* The text of a column in a row, in its tint; returns its columns. */
static size_t add_cell(const struct column *column, const struct screen *screen, size_t row,
                       const char *note, struct strbuf *out)
{
    size_t index = row - column->shift;
    const char *text;
    enum tint tint = TINT_NONE;

    if (row < column->shift || index >= column->rows.count)
        return 0;
    text = column->rows.items[index];
    if (index == column->mark_row ||
        (index + 1 == column->mark_row && column->mark_row != SIZE_MAX))
        tint = column->is_printed ? TINT_BAD : TINT_GOOD;
    if (text[0] != '\0')
        screen_add(screen, out, tint, text);
    if (index == column->mark_row && column->is_printed && note != NULL)
        strbuf_addf(out, " %s", note);
    return text_width(text);
}

static bool note_fits(const struct column *columns, size_t count, const struct screen *screen,
                      const char *note)
{
    size_t used = INDENT + GAP * (count - 1);
    const struct column *last = &columns[count - 1];

    if (!last->is_printed || last->mark_row == SIZE_MAX)
        return false;
    for (size_t i = 0; i + 1 < count; i++)
        used += columns[i].width;
    used += text_width(last->rows.items[last->mark_row]) + 1 + screen_text_width(note);
    return used <= screen->width;
}

static void add_heading(const struct column *columns, size_t count, const struct screen *screen,
                        struct strbuf *out)
{
    for (size_t pass = 0; pass < 2; pass++) {
        size_t pad = INDENT;

        for (size_t i = 0; i < count; i++) {
            AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

            if (pass == 0)
                screen_add_cut(screen, &text, columns[i].heading, columns[i].width);
            else
                strbuf_add_repeat(&text, screen_glyph(screen, GLYPH_RULE), columns[i].width);
            strbuf_add_repeat(out, " ", pad);
            strbuf_add_str(out, text.data);
            pad = GAP + columns[i].width - screen_text_width(text.data);
        }
        strbuf_add_char(out, '\n');
    }
}

static void add_beside(struct column *columns, size_t count, const struct screen *screen,
                       const char *note, struct strbuf *out)
{
    size_t rows = 0;

    fit_widths(columns, count, screen->width - INDENT);
    make_rows(columns, count, screen);
    for (size_t i = 0; i < count; i++)
        if (columns[i].shift + columns[i].rows.count > rows)
            rows = columns[i].shift + columns[i].rows.count;
    if (note != NULL && !note_fits(columns, count, screen, note)) {
        wrap_add(out, note, screen->width, "  ", "  ");
        strbuf_add_char(out, '\n');
        note = NULL;
    }
    add_heading(columns, count, screen, out);
    for (size_t row = 0; row < rows; row++) {
        size_t pad = INDENT, written = 0;

        for (size_t i = 0; i < count; i++) {
            AUTO(strbuf_release) struct strbuf cell = STRBUF_INIT;
            size_t width = add_cell(&columns[i], screen, row, note, &cell);

            if (cell.size > 0) {
                strbuf_add_repeat(out, " ", pad);
                strbuf_add_str(out, cell.data);
                pad = 0;
                written = width;
            } else {
                written = 0;
            }
            pad += GAP + columns[i].width - written;
        }
        strbuf_add_char(out, '\n');
    }
}

static void add_below(struct column *columns, size_t count, const struct screen *screen,
                      const char *note, struct strbuf *out)
{
    for (size_t i = 0; i < count; i++) {
        columns[i].width = screen->width - INDENT;
        make_rows(&columns[i], 1, screen);
        screen_addf(screen, out, TINT_STRONG, "%s:", columns[i].heading);
        strbuf_add_char(out, '\n');
        for (size_t row = 0; row < columns[i].rows.count; row++) {
            strbuf_add_repeat(out, " ", INDENT);
            (void)add_cell(&columns[i], screen, row, NULL, out);
            strbuf_add_char(out, '\n');
        }
    }
    if (note != NULL)
        wrap_add(out, note, screen->width, "", "");
}

void columns_add(const struct evidence *evidence, const struct screen *screen, const char *note,
                 struct strbuf *out)
{
    AUTO(columns_release)
    struct column columns[3] = {
        {.rows = NAMES_INIT, .mark_row = SIZE_MAX},
        {.rows = NAMES_INIT, .mark_row = SIZE_MAX},
        {.rows = NAMES_INIT, .mark_row = SIZE_MAX}
    };
    size_t count = 0;

    add_column(columns, &count, "input", evidence->has_input, &evidence->input);
    add_column(columns, &count, "expected", evidence->has_expected, &evidence->expected);
    if (evidence->has_printed)
        columns[count].is_printed = true;
    add_column(columns, &count, "you printed", evidence->has_printed, &evidence->printed);
    if (count == 0)
        return;
    if (screen->width < NARROW_COLUMNS)
        add_below(columns, count, screen, note, out);
    else
        add_beside(columns, count, screen, note, out);
}
