#include "judge/view/compiler_text.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/view/wrap.h"

#define INDENT "  "
#define INDENT_COLUMNS 2
#define CONTEXT_COLUMNS 20 /* shown before a caret that stands far to the right */

/* The columns up to and with the bar of "   12 | source", "      | ^~~"; 0: a message. */
static size_t gutter_columns(const char *line)
{
    size_t at = 0;

    while (isdigit((unsigned char)line[at]) || line[at] == ' ')
        at++;
    return line[at] == '|' && at > 0 ? at + 1 : 0;
}

/* "      ^~~~": below a source line. */
static bool is_marks(const char *line, size_t length)
{
    size_t size = strspn(line, " \t~^");

    return size >= length && memchr(line, '^', length) != NULL;
}

/* A line of the source, with a bar or above its marks, or the marks. */
static bool is_source(const char *line, size_t length)
{
    const char *next = line + length + (line[length] == '\n');

    return gutter_columns(line) > 0 || is_marks(line, length) ||
           is_marks(next, strcspn(next, "\n"));
}

/* Where the first caret of the lines stands, counted from the bar. */
static size_t caret_column(const struct names *lines)
{
    for (size_t i = 0; i < lines->count; i++) {
        const char *text = lines->items[i] + gutter_columns(lines->items[i]);
        const char *caret = strchr(text, '^');

        if (caret != NULL && text[strspn(text, " ~^+|-")] == '\0')
            return (size_t)(caret - text);
    }
    return 0;
}

/* A source line and what stands under it, all moved by the same number of columns. */
static void add_source(struct names *lines, const struct screen *screen, struct strbuf *out)
{
    size_t caret = caret_column(lines), room, shift = 0;

    if (lines->count == 0)
        return;
    room = screen->width - INDENT_COLUMNS;
    if (caret + gutter_columns(lines->items[0]) + CONTEXT_COLUMNS > room && caret > CONTEXT_COLUMNS)
        shift = caret - CONTEXT_COLUMNS;
    for (size_t i = 0; i < lines->count; i++) {
        size_t gutter = gutter_columns(lines->items[i]);
        const char *text = lines->items[i] + gutter;
        AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

        text += screen_fit(text, shift);
        strbuf_add(&line, lines->items[i], gutter);
        strbuf_add_str(&line, text);
        strbuf_add_str(out, INDENT);
        screen_add_cut(screen, out, line.data, room);
        strbuf_add_char(out, '\n');
    }
    names_release(lines);
}

void compiler_text_add(const char *text, size_t lines_max, const struct screen *screen,
                       struct strbuf *out)
{
    AUTO(names_release) struct names source = NAMES_INIT;
    size_t lines = 0;

    if (text == NULL || text[0] == '\0')
        return;
    strbuf_add_char(out, '\n');
    for (; *text != '\0' && lines < lines_max; lines++) {
        size_t length = strcspn(text, "\n");
        AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

        screen_add_safe(screen, &line, (struct span){text, length});
        if (is_source(text, length)) {
            names_add(&source, line.data);
        } else {
            add_source(&source, screen, out);
            wrap_add(out, line.data, screen->width, line.size > 0 ? INDENT : "", INDENT INDENT);
        }
        text += length + (text[length] == '\n');
    }
    add_source(&source, screen, out);
    if (*text != '\0')
        strbuf_addf(out, INDENT "%s\n", screen_glyph(screen, GLYPH_ELLIPSIS));
}
