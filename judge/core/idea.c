#include "judge/core/idea.h"

#include <stdbool.h>
#include <string.h>

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
