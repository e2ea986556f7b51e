#include "judge/view/passage.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"

#define MARK_COLUMNS_MAX 40

/* Lines are made for a screen of any kind, so they stay UTF-8 until they are shown. */
static const struct screen neutral = {SCREEN_WIDTH_MAX, false, false, false};

/* a line as it is kept */
struct cut {
    struct strbuf text;
    size_t mark_column, mark_width;
};

void passage_release(struct passage *passage)
{
    names_release(&passage->lines);
    *passage = (struct passage)PASSAGE_INIT;
}

static size_t line_start(struct span text, size_t offset)
{
    while (offset > 0 && text.data[offset - 1] != '\n')
        offset--;
    return offset;
}

static size_t line_end(struct span text, size_t offset)
{
    const char *end =
        offset < text.size ? memchr(text.data + offset, '\n', text.size - offset) : NULL;

    return end != NULL ? (size_t)(end - text.data) : text.size;
}

/* Not in the middle of a UTF-8 character. */
static size_t character_start(struct span text, size_t offset, size_t least)
{
    while (offset > least && offset < text.size &&
           ((unsigned char)text.data[offset] & 0xc0) == 0x80)
        offset--;
    return offset;
}

/* Keeps the part of a line around its mark; mark_at is an offset in text, SIZE_MAX: no mark. */
static void cut_line(struct span text, size_t start, size_t end, size_t mark_at, size_t mark_size,
                     struct cut *out)
{
    size_t from = start, to = end;

    if (end - start > PASSAGE_LINE_BYTES) {
        if (mark_at != SIZE_MAX && mark_at - start > PASSAGE_LINE_BYTES / 2)
            from = character_start(text, mark_at - PASSAGE_LINE_BYTES / 2, start);
        if (end - from > PASSAGE_LINE_BYTES)
            to = character_start(text, from + PASSAGE_LINE_BYTES, from);
    }
    if (to > from && to == end && text.data[to - 1] == '\r')
        to--;
    if (from > start)
        strbuf_add_str(&out->text, "…");
    if (mark_at != SIZE_MAX) {
        size_t mark_end = mark_at + mark_size < to ? mark_at + mark_size : to;

        if (mark_at > to)
            mark_at = mark_end = to;
        screen_add_safe(&neutral, &out->text, (struct span){text.data + from, mark_at - from});
        out->mark_column = text_width(out->text.data);
        screen_add_safe(&neutral, &out->text,
                        (struct span){text.data + mark_at, mark_end - mark_at});
        out->mark_width = text_width(out->text.data) - out->mark_column;
        if (out->mark_width == 0)
            out->mark_width = 1;
        from = mark_end;
    }
    screen_add_safe(&neutral, &out->text, (struct span){text.data + from, to - from});
    if (to < end && text.data[to] != '\r')
        strbuf_add_str(&out->text, "…");
}

static void add_line(struct passage *passage, struct span text, size_t start, size_t mark_at,
                     size_t mark_size)
{
    struct cut cut = {STRBUF_INIT, 0, 0};

    cut_line(text, start, line_end(text, start), mark_at, mark_size, &cut);
    if (mark_at != SIZE_MAX) {
        passage->mark_line = passage->lines.count;
        passage->mark_column = cut.mark_column;
        passage->mark_width = cut.mark_width;
    }
    names_add(&passage->lines, cut.text.data);
    strbuf_release(&cut.text);
}

/* Where the lines to show begin: so many before the mark's own. */
static size_t first_shown(struct span text, size_t mark_start, size_t lines_before,
                          size_t *out_lines)
{
    size_t at = mark_start;

    *out_lines = 0;
    while (*out_lines < lines_before && at > 0) {
        at = line_start(text, at - 1);
        (*out_lines)++;
    }
    return at;
}

void passage_make(const struct passage_spec *spec, struct passage *out_passage)
{
    struct span text = spec->part;
    bool has_mark = spec->has_mark && spec->mark_offset >= spec->part_offset &&
                    spec->mark_offset - spec->part_offset <= text.size;
    size_t mark = has_mark ? spec->mark_offset - spec->part_offset : 0;
    size_t mark_start = has_mark ? line_start(text, mark) : 0;
    size_t before = 0,
           at = first_shown(text, mark_start, has_mark ? spec->lines_before : 0, &before);
    size_t lines = before + 1 + spec->lines_after;

    passage_release(out_passage);
    out_passage->total_bytes = spec->total_bytes;
    out_passage->first_line =
        has_mark ? spec->mark_line_number - (int64_t)before : spec->part_first_line;
    if (out_passage->first_line < 1)
        out_passage->first_line = 1;
    out_passage->is_cut_above = at + spec->part_offset > 0 && out_passage->first_line > 1;
    if (lines > PASSAGE_LINES_MAX)
        lines = PASSAGE_LINES_MAX;
    while (out_passage->lines.count < lines) {
        bool is_marked = has_mark && at == mark_start;

        /* A mark behind the last line end stands on an empty line of its own. */
        if (at >= text.size && !is_marked)
            break;
        add_line(out_passage, text, at, is_marked ? mark : SIZE_MAX, spec->mark_size);
        at = line_end(text, at) + 1;
    }
    out_passage->is_cut_below =
        (int64_t)(spec->part_offset + (at < text.size ? at : text.size)) < spec->total_bytes;
}

/* The line from a column on, cut to a width, with an ellipsis where something is missing. */
static void add_window(const struct screen *screen, const char *line, size_t from, size_t columns,
                       struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (screen->is_ascii)
        screen_add_ascii(&text, (struct span){line, strlen(line)});
    else
        strbuf_add_str(&text, line);
    if (from > 0) {
        strbuf_add_str(out, screen_glyph(screen, GLYPH_ELLIPSIS));
        columns -= text_width(screen_glyph(screen, GLYPH_ELLIPSIS));
    }
    screen_add_cut(screen, out, text.data + screen_fit(text.data, from), columns);
}

static void add_row(struct names *rows, const struct strbuf *row)
{
    names_add(rows, row->data);
}

/*
 * The column that the marked line is shown from, so that the mark is seen with some of what
 * precedes.
 */
static size_t window_start(const struct passage *passage, size_t columns)
{
    size_t mark_end = passage->mark_column + passage->mark_width;
    size_t context = columns / 3;

    if (text_width(passage->lines.items[passage->mark_line]) <= columns)
        return 0;
    if (mark_end + 3 <= columns || columns < 8)
        return passage->mark_column < columns ? 0 : passage->mark_column;
    return passage->mark_column > context ? passage->mark_column - context : 0;
}

void passage_rows(const struct passage *passage, const struct screen *screen, size_t columns,
                  struct names *out_rows, size_t *out_mark_row)
{
    const char *ellipsis = screen_glyph(screen, GLYPH_ELLIPSIS);

    *out_mark_row = SIZE_MAX;
    if (passage->is_cut_above)
        names_add(out_rows, ellipsis);
    for (size_t i = 0; i < passage->lines.count; i++) {
        bool is_marked = passage->mark_width > 0 && i == passage->mark_line;
        AUTO(strbuf_release) struct strbuf row = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf carets = STRBUF_INIT;
        size_t from = is_marked ? window_start(passage, columns) : 0;
        size_t shift = from > 0 ? text_width(ellipsis) : 0;

        add_window(screen, passage->lines.items[i], from, columns, &row);
        add_row(out_rows, &row);
        if (!is_marked)
            continue;
        strbuf_add_repeat(&carets, " ", passage->mark_column - from + shift);
        for (size_t k = 0; k < passage->mark_width && k < MARK_COLUMNS_MAX; k++)
            if (screen_text_width(carets.data) < columns)
                strbuf_add_char(&carets, '^');
        *out_mark_row = out_rows->count;
        add_row(out_rows, &carets);
    }
    if (passage->is_cut_below)
        names_add(out_rows, ellipsis);
}
