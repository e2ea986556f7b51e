#include "judge/view/wrap.h"

#include <string.h>

#include "judge/base/text.h"

struct wrap {
    struct strbuf *out;
    size_t width, column, indent_width;
    const char *rest;
    bool line_is_empty;
};

static void wrap_break(struct wrap *wrap)
{
    strbuf_add_char(wrap->out, '\n');
    strbuf_add_str(wrap->out, wrap->rest);
    wrap->column = wrap->indent_width;
    wrap->line_is_empty = true;
}

/* One character, or an escape sequence, which takes no room. */
static size_t wrap_put(struct wrap *wrap, const char *word, size_t size)
{
    char character[5] = {0};
    uint32_t c = 0;
    size_t length = text_decode((struct span){word, size}, &c);
    size_t columns;

    if (*word == '\x1b') {
        const char *end = memchr(word, 'm', size);

        length = end != NULL ? (size_t)(end - word) + 1 : size;
        strbuf_add(wrap->out, word, length);
        return length;
    }
    length += length == 0;
    memcpy(character, word, length);
    columns = text_width(character);
    if (wrap->column + columns > wrap->width && !wrap->line_is_empty)
        wrap_break(wrap);
    strbuf_add_str(wrap->out, c == 0xa0 ? " " : character);
    wrap->column += columns;
    wrap->line_is_empty = false;
    return length;
}

static void wrap_word(struct wrap *wrap, struct span word)
{
    AUTO(strbuf_release) struct strbuf copy = STRBUF_INIT;
    size_t columns;

    strbuf_add(&copy, word.data, word.size);
    columns = screen_text_width(copy.data);
    if (!wrap->line_is_empty) {
        if (wrap->column + 1 + columns > wrap->width) {
            wrap_break(wrap);
        } else {
            strbuf_add_char(wrap->out, ' ');
            wrap->column++;
        }
    }
    for (size_t at = 0; at < word.size;)
        at += wrap_put(wrap, word.data + at, word.size - at);
}

void wrap_add(struct strbuf *out, const char *text, size_t width, const char *first,
              const char *rest)
{
    struct wrap wrap = {out, width, screen_text_width(first), screen_text_width(rest), rest, true};

    strbuf_add_str(out, first);
    while (*text != '\0') {
        size_t length = strcspn(text, " \n");

        if (length > 0)
            wrap_word(&wrap, (struct span){text, length});
        text += length;
        if (*text == '\n' && text[1] != '\0')
            wrap_break(&wrap);
        text += *text != '\0';
    }
    strbuf_add_char(out, '\n');
}
