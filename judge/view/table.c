#include "judge/view/table.h"

#include <assert.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/view/wrap.h"

#define TABLE_GAP 2
#define TABLE_ELASTIC_MIN 8 /* below that, rows are folded instead */

void table_add(struct table *table, enum tint tint, const char *text)
{
    struct table_cell cell = {mem_strdup(text), tint};

    assert(table->columns > 0 && table->columns <= TABLE_COLUMNS_MAX);
    ARRAY_PUSH(table->cells, table->count, table->capacity, cell);
}

void table_addf(struct table *table, enum tint tint, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    table_add(table, tint, text.data);
}

void table_release(struct table *table)
{
    for (size_t i = 0; i < table->count; i++)
        mem_free(&table->cells[i].text);
    mem_free(&table->cells);
    table->count = table->capacity = 0;
}

static void add_plain(const struct table *table, struct strbuf *out)
{
    for (size_t i = table->has_head ? table->columns : 0; i < table->count; i++) {
        strbuf_add_str(out, table->cells[i].text);
        strbuf_add_char(out, (i + 1) % table->columns == 0 ? '\n' : '\t');
    }
}

/* Too narrow for columns: each row is wrapped like a sentence. */
static void add_folded(const struct table *table, const struct screen *screen, struct strbuf *out)
{
    size_t first = table->has_head ? table->columns : 0;

    for (size_t i = first; i + table->columns <= table->count; i += table->columns) {
        AUTO(strbuf_release) struct strbuf row = STRBUF_INIT;

        for (size_t k = 0; k < table->columns; k++) {
            const struct table_cell *cell = &table->cells[i + k];

            if (cell->text[0] == '\0')
                continue;
            if (row.size > 0)
                strbuf_add_char(&row, ' ');
            screen_add(screen, &row, cell->tint, cell->text);
        }
        wrap_add(out, row.data, screen->width, "", "  ");
    }
}

static void add_row(const struct table *table, const struct screen *screen, struct strbuf *out,
                    size_t first, const size_t *widths)
{
    size_t last = table->columns;
    size_t pad = table->indent;

    while (last > 0 && table->cells[first + last - 1].text[0] == '\0')
        last--;
    for (size_t i = 0; i < last; i++) {
        const struct table_cell *cell = &table->cells[first + i];
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        size_t room;

        screen_add_cut(screen, &text, cell->text, widths[i]);
        room = widths[i] - screen_text_width(text.data);
        strbuf_add_repeat(out, " ", pad + (table->is_right[i] ? room : 0));
        screen_add(screen, out, cell->tint, text.data);
        pad = TABLE_GAP + (table->is_right[i] ? 0 : room);
    }
    strbuf_add_char(out, '\n');
}

static void add_rule(const struct table *table, const struct screen *screen, struct strbuf *out,
                     const size_t *widths)
{
    size_t total = TABLE_GAP * (table->columns - 1);

    for (size_t i = 0; i < table->columns; i++)
        total += widths[i];
    strbuf_add_repeat(out, " ", table->indent);
    strbuf_add_repeat(out, screen_glyph(screen, GLYPH_RULE), total);
    strbuf_add_char(out, '\n');
}

void table_add_to(const struct table *table, const struct screen *screen, struct strbuf *out)
{
    size_t widths[TABLE_COLUMNS_MAX] = {0};
    size_t total = table->indent + TABLE_GAP * (table->columns - 1), excess;

    if (screen->is_plain) {
        add_plain(table, out);
        return;
    }
    for (size_t i = 0; i < table->count; i++) {
        size_t width = screen_text_width(table->cells[i].text);

        if (width > widths[i % table->columns])
            widths[i % table->columns] = width;
    }
    for (size_t i = 0; i < table->columns; i++)
        total += widths[i];
    excess = total > screen->width ? total - screen->width : 0;
    if (excess > 0 && widths[table->elastic] < excess + TABLE_ELASTIC_MIN) {
        add_folded(table, screen, out);
        return;
    }
    widths[table->elastic] -= excess;
    for (size_t i = 0; i + table->columns <= table->count; i += table->columns) {
        add_row(table, screen, out, i, widths);
        if (i == 0 && table->has_head)
            add_rule(table, screen, out, widths);
    }
}
