/*
 * md4c calls back for blocks, spans and texts. The text of the open paragraph, heading or cell is
 * collected in `line` and wrapped when its block ends; `margins` holds what stands before each line
 * of the open lists and quotes, and `marks` what stands there once, before the next line ("- ", "3.
 * ").
 */
#include "judge/view/markdown.h"

#include <md4c.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/view/maths.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"

#define LISTS_MAX 16
#define CODE_INDENT 4

struct list {
    bool is_ordered, is_tight;
    unsigned next;
};

struct markdown {
    const struct screen *screen;
    struct strbuf *out;
    struct strbuf line;   /* inline text of the open block */
    struct strbuf margin; /* before every line */
    struct strbuf mark;   /* before the next line; as wide as the margin it adds */
    struct strbuf maths, code;
    struct table table;
    size_t margins[LISTS_MAX * 2]; /* sizes to go back to */
    size_t margin_count;
    struct list lists[LISTS_MAX];
    size_t list_count;
    bool is_in_code, is_in_maths, is_in_table_head;
    unsigned heading;
};

static void add_blank(struct markdown *md)
{
    size_t size = md->out->size;

    if (size > 1 && !(md->out->data[size - 1] == '\n' && md->out->data[size - 2] == '\n'))
        strbuf_add_char(md->out, '\n');
}

/* What stands before the first line: the margin, with the mark of a list item at its end. */
static void take_first(struct markdown *md, struct strbuf *out_first)
{
    strbuf_add(out_first, md->margin.data, md->margin.size - md->mark.size);
    strbuf_add(out_first, md->mark.data, md->mark.size);
    strbuf_truncate(&md->mark, 0);
}

static void flush_line(struct markdown *md)
{
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;

    if (md->line.size == 0)
        return;
    take_first(md, &first);
    wrap_add(md->out, md->line.data, md->screen->width, first.data, md->margin.data);
    strbuf_truncate(&md->line, 0);
}

static void push_margin(struct markdown *md, const char *text)
{
    if (md->margin_count < ARRAY_LEN(md->margins))
        md->margins[md->margin_count] = md->margin.size;
    md->margin_count++;
    if (md->margin_count <= ARRAY_LEN(md->margins))
        strbuf_add_str(&md->margin, text);
}

static void pop_margin(struct markdown *md)
{
    md->margin_count--;
    if (md->margin_count < ARRAY_LEN(md->margins))
        strbuf_truncate(&md->margin, md->margins[md->margin_count]);
}

static struct list *open_list(struct markdown *md)
{
    size_t last = md->list_count < LISTS_MAX ? md->list_count : LISTS_MAX;

    return last > 0 ? &md->lists[last - 1] : NULL;
}

static void begin_list(struct markdown *md, bool is_ordered, bool is_tight, unsigned start)
{
    flush_line(md);
    if (md->list_count == 0)
        add_blank(md);
    if (md->list_count < LISTS_MAX)
        md->lists[md->list_count] = (struct list){is_ordered, is_tight, start};
    md->list_count++;
}

static void begin_item(struct markdown *md)
{
    struct list *list = open_list(md);
    char mark[16];
    size_t width;

    flush_line(md);
    if (list != NULL && list->is_ordered)
        (void)snprintf(mark, sizeof mark, "%u. ", list->next++);
    else
        (void)snprintf(mark, sizeof mark, "- ");
    width = strlen(mark);
    push_margin(md, "");
    strbuf_add_repeat(&md->margin, " ", width);
    strbuf_truncate(&md->mark, 0);
    strbuf_add_str(&md->mark, mark);
}

static void begin_heading(struct markdown *md, unsigned level)
{
    flush_line(md);
    add_blank(md);
    md->heading = level;
    strbuf_add_str(&md->line, screen_tint(md->screen, TINT_STRONG));
}

static void end_heading(struct markdown *md)
{
    size_t width = screen_text_width(md->line.data);

    strbuf_add_str(&md->line, screen_tint(md->screen, TINT_NONE));
    flush_line(md);
    if (md->heading == 1 && !md->screen->has_color) {
        strbuf_add_repeat(md->out, "=", width < md->screen->width ? width : md->screen->width);
        strbuf_add_char(md->out, '\n');
    }
    md->heading = 0;
}

/* One too long for the screen is folded, never cut: it may be an example to copy. */
static void add_code_line(struct markdown *md, const char *line)
{
    size_t indent = screen_text_width(md->margin.data) + CODE_INDENT;
    size_t room = md->screen->width > indent + 1 ? md->screen->width - indent : 1;

    do {
        size_t fit = screen_fit(line, room);
        AUTO(mem_free) char *piece = mem_strndup(line, fit > 0 ? fit : strlen(line));

        strbuf_add_str(md->out, md->margin.data);
        strbuf_add_repeat(md->out, " ", CODE_INDENT);
        screen_add(md->screen, md->out, TINT_CODE, piece);
        strbuf_add_char(md->out, '\n');
        line += strlen(piece);
    } while (*line != '\0');
}

static void end_code(struct markdown *md)
{
    struct span rest = strbuf_span(&md->code);

    add_blank(md);
    while (rest.size > 0) {
        const char *end = memchr(rest.data, '\n', rest.size);
        size_t length = end != NULL ? (size_t)(end - rest.data) : rest.size;
        AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

        screen_add_safe(md->screen, &line, (struct span){rest.data, length});
        add_code_line(md, line.data);
        length += end != NULL;
        rest.data += length;
        rest.size -= length;
    }
    strbuf_add_char(md->out, '\n');
    strbuf_truncate(&md->code, 0);
    md->is_in_code = false;
}

static void end_table(struct markdown *md)
{
    struct screen screen = *md->screen;

    /* A statement's table is always drawn: --plain means without colours here. */
    screen.is_plain = false;
    md->table.indent = 2;
    md->table.has_head = true;
    md->table.elastic = md->table.columns - 1;
    add_blank(md);
    table_add_to(&md->table, &screen, md->out);
    table_release(&md->table);
    strbuf_add_char(md->out, '\n');
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *state)
{
    struct markdown *md = state;

    switch (type) {
    case MD_BLOCK_QUOTE:
        flush_line(md);
        add_blank(md);
        push_margin(md, md->screen->is_ascii ? "| " : "│ ");
        break;
    case MD_BLOCK_UL:
        begin_list(md, false, ((MD_BLOCK_UL_DETAIL *)detail)->is_tight, 0);
        break;
    case MD_BLOCK_OL:
        begin_list(md, true, ((MD_BLOCK_OL_DETAIL *)detail)->is_tight,
                   ((MD_BLOCK_OL_DETAIL *)detail)->start);
        break;
    case MD_BLOCK_LI:
        begin_item(md);
        break;
    case MD_BLOCK_H:
        begin_heading(md, ((MD_BLOCK_H_DETAIL *)detail)->level);
        break;
    case MD_BLOCK_CODE:
        flush_line(md);
        md->is_in_code = true;
        break;
    case MD_BLOCK_P:
        flush_line(md);
        if (md->mark.size == 0)
            add_blank(md);
        break;
    case MD_BLOCK_TABLE:
        md->table = (struct table){.columns = ((MD_BLOCK_TABLE_DETAIL *)detail)->col_count};
        if (md->table.columns > TABLE_COLUMNS_MAX)
            return 1;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        md->table.is_right[md->table.count % md->table.columns] =
            ((MD_BLOCK_TD_DETAIL *)detail)->align == MD_ALIGN_RIGHT;
        break;
    default:
        break;
    }
    return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *state)
{
    struct markdown *md = state;

    (void)detail;
    switch (type) {
    case MD_BLOCK_QUOTE:
        flush_line(md);
        pop_margin(md);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        md->list_count--;
        if (md->list_count == 0)
            add_blank(md);
        break;
    case MD_BLOCK_LI:
        flush_line(md);
        pop_margin(md);
        strbuf_truncate(&md->mark, 0);
        break;
    case MD_BLOCK_H:
        end_heading(md);
        break;
    case MD_BLOCK_CODE:
        end_code(md);
        break;
    case MD_BLOCK_HR:
        add_blank(md);
        strbuf_add_repeat(md->out, screen_glyph(md->screen, GLYPH_RULE), SCREEN_WIDTH_MIN);
        strbuf_add_char(md->out, '\n');
        break;
    case MD_BLOCK_P:
        flush_line(md);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        table_add(&md->table, type == MD_BLOCK_TH ? TINT_STRONG : TINT_NONE, md->line.data);
        strbuf_truncate(&md->line, 0);
        break;
    case MD_BLOCK_TABLE:
        end_table(md);
        break;
    default:
        break;
    }
    return 0;
}

static enum tint span_tint(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return TINT_STRONG;
    case MD_SPAN_CODE:
        return TINT_CODE;
    default:
        return TINT_NONE;
    }
}

static int enter_span(MD_SPANTYPE type, void *detail, void *state)
{
    struct markdown *md = state;
    enum tint tint = span_tint(type);

    (void)detail;
    if (tint != TINT_NONE)
        strbuf_add_str(&md->line, screen_tint(md->screen, tint));
    /* Without colours the marks of code stay: `0 0` is not the same as 0 0. */
    if (type == MD_SPAN_CODE && !md->screen->has_color)
        strbuf_add_char(&md->line, '`');
    md->is_in_maths = type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY;
    return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *state)
{
    struct markdown *md = state;

    (void)detail;
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        maths_add(&text, strbuf_span(&md->maths), md->screen->is_ascii);
        strbuf_add(&md->line, text.data, text.size);
        strbuf_truncate(&md->maths, 0);
        md->is_in_maths = false;
    }
    if (type == MD_SPAN_CODE && !md->screen->has_color)
        strbuf_add_char(&md->line, '`');
    if (span_tint(type) != TINT_NONE)
        strbuf_add_str(&md->line, screen_tint(md->screen, TINT_NONE));
    return 0;
}

static void add_entity(struct markdown *md, struct span name)
{
    static const struct {
        const char *name, *text;
    } entities[] = {
        {"&lt;",     "<"     },
        {"&gt;",     ">"     },
        {"&amp;",    "&"     },
        {"&quot;",   "\""    },
        {"&nbsp;",   "\u00a0"},
        {"&le;",     "≤"   },
        {"&ge;",     "≥"   },
        {"&ne;",     "≠"   },
        {"&times;",  "×"    },
        {"&hellip;", "…"   },
    };

    for (size_t i = 0; i < ARRAY_LEN(entities); i++) {
        if (strlen(entities[i].name) == name.size &&
            memcmp(entities[i].name, name.data, name.size) == 0) {
            screen_add_safe(md->screen, &md->line,
                            (struct span){entities[i].text, strlen(entities[i].text)});
            return;
        }
    }
    screen_add_safe(md->screen, &md->line, name);
}

static int add_text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size, void *state)
{
    struct markdown *md = state;
    struct span text = {data, size};

    if (md->is_in_maths) {
        AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

        text_add_safe(&safe, text, true);
        strbuf_add(&md->maths, safe.data, safe.size);
        return 0;
    }
    switch (type) {
    case MD_TEXT_BR:
        strbuf_add_char(&md->line, '\n');
        break;
    case MD_TEXT_SOFTBR:
        strbuf_add_char(&md->line, ' ');
        break;
    case MD_TEXT_ENTITY:
        add_entity(md, text);
        break;
    case MD_TEXT_CODE:
        if (md->is_in_code) {
            strbuf_add(&md->code, data, size);
            break;
        }
        screen_add_safe(md->screen, &md->line, text);
        break;
    default:
        screen_add_safe(md->screen, &md->line, text);
        break;
    }
    return 0;
}

void markdown_add(const struct screen *screen, struct strbuf *out, const char *text)
{
    struct markdown md = {
        .screen = screen,
        .out = out,
        .line = STRBUF_INIT,
        .margin = STRBUF_INIT,
        .mark = STRBUF_INIT,
        .maths = STRBUF_INIT,
        .code = STRBUF_INIT,
    };
    const MD_PARSER parser = {
        .flags =
            MD_FLAG_TABLES | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS,
        .enter_block = enter_block,
        .leave_block = leave_block,
        .enter_span = enter_span,
        .leave_span = leave_span,
        .text = add_text,
    };

    (void)md_parse(text, (MD_SIZE)strlen(text), &parser, &md);
    flush_line(&md);
    while (out->size > 1 && out->data[out->size - 1] == '\n' && out->data[out->size - 2] == '\n')
        strbuf_truncate(out, out->size - 1);
    strbuf_release(&md.line);
    strbuf_release(&md.margin);
    strbuf_release(&md.mark);
    strbuf_release(&md.maths);
    strbuf_release(&md.code);
    table_release(&md.table);
}
