#include "judge/core/idea.h"

#include <stdbool.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/growth_bound.h"

struct words {
    const char *at, *end;
};

/* The next line without the blanks around it. */
static bool next_line(struct words *words, struct span *out_line)
{
    const char *stop;

    if (words->at >= words->end)
        return false;
    stop = memchr(words->at, '\n', (size_t)(words->end - words->at));
    if (stop == NULL)
        stop = words->end;
    *out_line = (struct span){words->at, (size_t)(stop - words->at)};
    words->at = stop < words->end ? stop + 1 : stop;
    while (out_line->size > 0 && strchr(" \t", out_line->data[0]) != NULL)
        *out_line = (struct span){out_line->data + 1, out_line->size - 1};
    while (out_line->size > 0 && strchr(" \t\r", out_line->data[out_line->size - 1]) != NULL)
        out_line->size--;
    return true;
}

static bool skip(struct span *line, const char *text)
{
    size_t size = strlen(text);

    if (line->size < size || memcmp(line->data, text, size) != 0)
        return false;
    *line = (struct span){line->data + size, line->size - size};
    while (line->size > 0 && line->data[0] == ' ')
        *line = (struct span){line->data + 1, line->size - 1};
    return true;
}

static void add_line(struct strbuf *out, struct span line)
{
    if (line.size == 0)
        return;
    if (out->size > 0)
        strbuf_add_char(out, ' ');
    else
        (void)skip(&line, "Wrong:");
    strbuf_add(out, line.data, line.size);
}

/* Up to the comment's end; false: it is reached. */
static bool add_block_line(struct strbuf *out, struct span line)
{
    bool is_last = line.size >= 2 && memcmp(line.data + line.size - 2, "*/", 2) == 0;

    if (is_last)
        line.size -= 2;
    while (line.size > 0 && line.data[line.size - 1] == ' ')
        line.size--;
    (void)skip(&line, "*");
    add_line(out, line);
    return !is_last;
}

void idea_add(struct span source, struct strbuf *out)
{
    struct words words = {source.data, source.data + source.size};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct span line;
    bool more = next_line(&words, &line);

    while (more && (line.size == 0 || (line.size > 1 && memcmp(line.data, "#!", 2) == 0)))
        more = next_line(&words, &line);
    if (more && skip(&line, "/*")) {
        while (more && add_block_line(&text, line))
            more = next_line(&words, &line);
    } else {
        while (more && (skip(&line, "//") || (line.size > 1 && skip(&line, "# ")))) {
            add_line(&text, line);
            more = next_line(&words, &line);
        }
    }
    strbuf_add(out, text.data, text.size);
}

/* ---- what it says of its growth ---- */

static size_t comment_size(const char *source)
{
    const char *at = source + strspn(source, " \t\n");
    const char *end;

    if (strncmp(at, "/*", 2) == 0) {
        end = strstr(at, "*/");
        return end != NULL ? (size_t)(end - source) : 0;
    }
    if (strncmp(at, "\"\"\"", 3) == 0) {
        end = strstr(at + 3, "\"\"\"");
        return end != NULL ? (size_t)(end - source) : 0;
    }
    while (strncmp(at, "//", 2) == 0 || *at == '#')
        at += strcspn(at, "\n") + (strchr(at, '\n') != NULL);
    return (size_t)(at - source);
}

/* What stands between the brackets behind an 'O', in one line; NULL: they do not close. */
static char *inside_brackets(const char *open)
{
    int depth = 0;

    for (const char *c = open; *c != '\0'; c++) {
        depth += (*c == '(') - (*c == ')');
        if (depth == 0)
            return mem_strndup(open + 1, (size_t)(c - open - 1));
    }
    return NULL;
}

char *idea_growth(const char *source)
{
    AUTO(mem_free) char *comment = mem_strndup(source, comment_size(source));
    struct growth_order largest = {0};
    char *declared = NULL;

    for (const char *at = comment; (at = strstr(at, "O(")) != NULL; at++) {
        AUTO(mem_free) char *inside = inside_brackets(at + 1);
        struct growth_order order;

        if (inside == NULL || growth_bound_parse(inside, &order, NULL) < 0 ||
            (declared != NULL && growth_order_compare(order, largest) <= 0))
            continue;
        largest = order;
        mem_free(&declared);
        declared = TAKE(inside);
    }
    return declared;
}
