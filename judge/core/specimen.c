#include "judge/core/specimen.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/token.h"

void specimen_release(struct specimen *specimen)
{
    mem_free(&specimen->lines);
    mem_free(&specimen->items);
    *specimen = (struct specimen)SPECIMEN_INIT;
}

void specimen_swap(struct specimen *a, struct specimen *b)
{
    SWAP(*a, *b);
}

static void add_line(struct specimen *specimen, enum line_kind kind)
{
    ARRAY_PUSH(specimen->lines, specimen->line_count, specimen->line_capacity,
               ((struct specimen_line){specimen->item_count, 0, kind}));
}

static void add_item(struct specimen *specimen, struct span item)
{
    ARRAY_PUSH(specimen->items, specimen->item_count, specimen->item_capacity, item);
    specimen->lines[specimen->line_count - 1].count++;
}

static void parse_plain(struct span line, struct specimen *specimen)
{
    add_line(specimen, LINE_PLAIN);
    while (line.size > 0) {
        const char *blank = memchr(line.data, ' ', line.size);
        size_t size = blank != NULL ? (size_t)(blank - line.data) : line.size;

        add_item(specimen, (struct span){line.data, size});
        if (blank == NULL)
            return;
        line.data += size + 1;
        line.size -= size + 1;
        if (line.size == 0)
            add_item(specimen, (struct span){line.data, 0});
    }
}

/* How many bytes of a JSON text come before the comma or bracket that ends this value. */
static size_t value_size(struct span text)
{
    bool is_quoted = false;
    size_t i;

    for (i = 0; i < text.size; i++) {
        char c = text.data[i];

        if (is_quoted && c == '\\')
            i++;
        else if (c == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && (c == ',' || c == ']'))
            break;
    }
    return i < text.size ? i : text.size;
}

static void skip(struct span *text, size_t size)
{
    text->data += size;
    text->size -= size;
    while (text->size > 0 && char_is_blank(text->data[0]))
        skip(text, 1);
}

/* From behind '[' to behind its ']'. */
static void parse_values(struct span *rest, struct specimen *specimen)
{
    skip(rest, 0);
    while (rest->size > 0 && rest->data[0] != ']') {
        size_t size = value_size(*rest);
        struct span value = span_trim((struct span){rest->data, size});

        add_item(specimen, value);
        skip(rest, size);
        if (rest->size > 0 && rest->data[0] == ',')
            skip(rest, 1);
    }
    if (rest->size > 0)
        skip(rest, 1);
}

static void parse_typed(struct span line, struct specimen *specimen)
{
    if (line.size == 0 || line.data[0] != '[') {
        add_line(specimen, LINE_PLAIN);
        add_item(specimen, line);
        return;
    }
    skip(&line, 1);
    if (line.size == 0 || line.data[0] != '[') {
        add_line(specimen, LINE_ARRAY);
        parse_values(&line, specimen);
        return;
    }
    add_line(specimen, LINE_OPEN);
    while (line.size > 0 && line.data[0] == '[') {
        add_line(specimen, LINE_ROW);
        skip(&line, 1);
        parse_values(&line, specimen);
        if (line.size > 0 && line.data[0] == ',')
            skip(&line, 1);
    }
    add_line(specimen, LINE_CLOSE);
}

void specimen_parse(struct span text, bool is_typed, struct specimen *out_specimen)
{
    struct specimen specimen = SPECIMEN_INIT;

    while (text.size > 0) {
        const char *end = memchr(text.data, '\n', text.size);
        size_t size = end != NULL ? (size_t)(end - text.data) : text.size;

        (is_typed ? parse_typed : parse_plain)((struct span){text.data, size}, &specimen);
        text.data += size + (end != NULL);
        text.size -= size + (end != NULL);
    }
    *out_specimen = specimen;
}

void specimen_render(const struct specimen *specimen, struct strbuf *out)
{
    static const struct {
        const char *open, *between, *close;
    } looks[] = {
        [LINE_PLAIN]   = {"",  " ", "\n" },
          [LINE_ARRAY] = {"[", ",", "]\n"},
        [LINE_OPEN]    = {"[", "",  ""   },
          [LINE_ROW]   = {"[", ",", "]"  },
        [LINE_CLOSE]   = {"",  "",  "]\n"},
    };

    for (size_t i = 0; i < specimen->line_count; i++) {
        const struct specimen_line *line = &specimen->lines[i];

        if (line->kind == LINE_ROW && specimen->lines[i - 1].kind == LINE_ROW)
            strbuf_add_char(out, ',');
        strbuf_add_str(out, looks[line->kind].open);
        for (size_t j = 0; j < line->count; j++) {
            const struct span *item = &specimen->items[line->first + j];

            if (j > 0)
                strbuf_add_str(out, looks[line->kind].between);
            strbuf_add(out, item->data, item->size);
        }
        strbuf_add_str(out, looks[line->kind].close);
    }
}

bool specimen_number(const struct specimen *specimen, size_t item, int64_t *out_number)
{
    return token_integer(specimen->items[item], out_number);
}

size_t specimen_line_of(const struct specimen *specimen, size_t item)
{
    size_t low = 0, high = specimen->line_count;

    while (high - low > 1) {
        size_t middle = (low + high) / 2;

        if (specimen->lines[middle].first <= item)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* How much there is of it: bytes, and the size of the numbers and letters. */
static void weigh(const struct specimen *specimen, size_t *out_bytes, double *out_size)
{
    *out_bytes = specimen->line_count;
    *out_size = 0;
    for (size_t i = 0; i < specimen->item_count; i++) {
        struct span item = specimen->items[i];
        int64_t number;

        *out_bytes += item.size;
        if (token_integer(item, &number)) {
            *out_size += 2 * fabs((double)number) + (number < 0);
            continue;
        }
        for (size_t j = 0; j < item.size; j++)
            *out_size += (unsigned char)item.data[j];
    }
}

int specimen_order(const struct specimen *a, const struct specimen *b)
{
    size_t a_bytes, b_bytes;
    double a_size, b_size;

    if (a->item_count != b->item_count)
        return a->item_count < b->item_count ? -1 : 1;
    weigh(a, &a_bytes, &a_size);
    weigh(b, &b_bytes, &b_size);
    if (a_bytes != b_bytes)
        return a_bytes < b_bytes ? -1 : 1;
    return (a_size > b_size) - (a_size < b_size);
}

void draft_init(struct draft *draft, const struct specimen *specimen)
{
    const struct specimen *from = specimen;
    struct specimen *to = &draft->of;

    *to = (struct specimen){
        .lines = mem_alloc(from->line_count + 1, sizeof *to->lines),
        .line_count = from->line_count,
        .line_capacity = from->line_count + 1,
        .items = mem_alloc(from->item_count + 1, sizeof *to->items),
        .item_count = from->item_count,
        .item_capacity = from->item_count + 1,
    };
    if (from->line_count > 0)
        memcpy(to->lines, from->lines, from->line_count * sizeof *to->lines);
    if (from->item_count > 0)
        memcpy(to->items, from->items, from->item_count * sizeof *to->items);
    draft->line_is_gone = mem_alloc(from->line_count + 1, sizeof *draft->line_is_gone);
    draft->changed = (struct names)NAMES_INIT;
    draft->item_is_gone = mem_alloc(from->item_count + 1, sizeof *draft->item_is_gone);
}

void draft_release(struct draft *draft)
{
    specimen_release(&draft->of);
    mem_free(&draft->line_is_gone);
    mem_free(&draft->item_is_gone);
    names_release(&draft->changed);
}

void draft_set_text(struct draft *draft, size_t item, struct span text)
{
    struct names *changed = &draft->changed;

    ARRAY_PUSH(changed->items, changed->count, changed->capacity,
               mem_strndup(text.data, text.size));
    draft->of.items[item] = (struct span){changed->items[changed->count - 1], text.size};
}

void draft_set_number(struct draft *draft, size_t item, int64_t number)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    int64_t old;

    if (specimen_number(&draft->of, item, &old) && old == number)
        return;
    strbuf_addf(&text, "%" PRId64, number);
    draft_set_text(draft, item, strbuf_span(&text));
}

void draft_settle(const struct draft *draft, struct specimen *out_specimen)
{
    struct specimen specimen = SPECIMEN_INIT;

    for (size_t i = 0; i < draft->of.line_count; i++) {
        const struct specimen_line *line = &draft->of.lines[i];

        if (draft->line_is_gone[i] && line->kind != LINE_OPEN && line->kind != LINE_CLOSE)
            continue;
        add_line(&specimen, line->kind);
        for (size_t j = line->first; j < line->first + line->count; j++)
            if (!draft->item_is_gone[j])
                add_item(&specimen, draft->of.items[j]);
    }
    *out_specimen = specimen;
}
