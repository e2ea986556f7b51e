#include "judge/core/anki.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define COLUMNS_MAX 32
#define HEADER "#separator:tab\n#html:false\n#guid column:1\n"

void anki_list_release(struct anki_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        mem_free(&list->items[i].id);
        mem_free(&list->items[i].front);
        mem_free(&list->items[i].back);
    }
    mem_free(&list->items);
    *list = (struct anki_list)ANKI_LIST_INIT;
}

void anki_list_add(struct anki_list *list, const char *id, const char *front, const char *back)
{
    struct anki_note note = {mem_strdup(id), mem_strdup(front), mem_strdup(back)};

    ARRAY_PUSH(list->items, list->count, list->capacity, note);
}

/* A field that begins with '#' would be read as a header, or a comment. */
static void add_field(struct strbuf *out, const char *text, char end)
{
    bool is_quoted = text[0] == '#' || text[0] == '\0' || strpbrk(text, "\t\n\r\"") != NULL;

    if (is_quoted)
        strbuf_add_char(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            strbuf_add_char(out, '"');
        strbuf_add_char(out, *text);
    }
    if (is_quoted)
        strbuf_add_char(out, '"');
    strbuf_add_char(out, end);
}

void anki_write(const struct anki_list *list, struct strbuf *out)
{
    strbuf_add_str(out, HEADER);
    for (size_t i = 0; i < list->count; i++) {
        add_field(out, list->items[i].id, '\t');
        add_field(out, list->items[i].front, '\t');
        add_field(out, list->items[i].back, '\n');
    }
}

struct reader {
    const char *name, *at, *end;
    size_t line;
    char separator;
    size_t id_column;                 /* from 1; 0: none */
    bool is_no_text[COLUMNS_MAX + 1]; /* columns, from 1, that are neither front nor back */
};

static bool read_separator(const char *word, size_t size, char *out)
{
    static const struct {
        const char *name;
        char separator;
    } rows[] = {
        {"tab",       '\t'},
        {"comma",     ',' },
        {"semicolon", ';' },
        {"pipe",      '|' },
        {"colon",     ':' },
        {"space",     ' ' },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        if (strlen(rows[i].name) != size || strncmp(rows[i].name, word, size) != 0)
            continue;
        *out = rows[i].separator;
        return true;
    }
    if (size == 1)
        *out = word[0];
    return size == 1;
}

/* "#tags column:3": where Anki's own columns stand. */
static void read_column(struct reader *reader, const char *line, size_t size)
{
    static const char *const keys[] = {"#guid column:", "#notetype column:", "#deck column:",
                                       "#tags column:"};

    for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
        size_t column = 0, at = strlen(keys[i]);

        if (size < at || strncmp(line, keys[i], at) != 0)
            continue;
        for (; at < size && line[at] >= '0' && line[at] <= '9' && column <= COLUMNS_MAX; at++)
            column = 10 * column + (size_t)(line[at] - '0');
        if (column == 0 || column > COLUMNS_MAX)
            continue;
        reader->is_no_text[column] = true;
        if (i == 0)
            reader->id_column = column;
    }
}

/* "#key:value" at the file's beginning. Keys that mean nothing to us are passed over. */
static int read_header(struct reader *reader, struct error *err)
{
    static const char separator[] = "#separator:";

    while (reader->at < reader->end && *reader->at == '#') {
        const char *line = reader->at;
        const char *stop = memchr(line, '\n', (size_t)(reader->end - line));
        size_t size;

        if (stop == NULL)
            stop = reader->end;
        size = (size_t)(stop - line);
        if (size > 0 && line[size - 1] == '\r')
            size--;
        if (strncmp(line, separator, strlen(separator)) == 0 &&
            !read_separator(line + strlen(separator), size - strlen(separator), &reader->separator))
            return error_set(err, ERROR_INPUT,
                             "%s:%zu: '%.*s': tab, comma, semicolon, pipe, colon or space would be"
                             " right",
                             reader->name, reader->line, (int)size, line);
        read_column(reader, line, size);
        reader->at = stop < reader->end ? stop + 1 : stop;
        reader->line++;
    }
    return 0;
}

/* Stands behind the opening quote; goes behind the closing one. */
static int read_quoted(struct reader *reader, struct strbuf *out, struct error *err)
{
    size_t begun = reader->line;

    while (reader->at < reader->end) {
        char c = *reader->at++;

        if (c == '"' && (reader->at == reader->end || *reader->at != '"'))
            return 0;
        if (c == '"')
            reader->at++;
        reader->line += c == '\n';
        strbuf_add_char(out, c);
    }
    return error_set(err, ERROR_INPUT, "%s:%zu: the quote that opens here is never closed",
                     reader->name, begun);
}

/* One field; *out_is_last: its line ends behind it. */
static int read_field(struct reader *reader, struct strbuf *out, bool *out_is_last,
                      struct error *err)
{
    if (reader->at < reader->end && *reader->at == '"') {
        reader->at++;
        if (read_quoted(reader, out, err) < 0)
            return -1;
    }
    while (reader->at < reader->end && *reader->at != '\n' && *reader->at != reader->separator) {
        if (*reader->at != '\r')
            strbuf_add_char(out, *reader->at);
        reader->at++;
    }
    *out_is_last = reader->at == reader->end || *reader->at == '\n';
    reader->line += reader->at < reader->end && *reader->at == '\n';
    if (reader->at < reader->end)
        reader->at++;
    return 0;
}

static int read_note(struct reader *reader, struct anki_list *list, struct error *err)
{
    AUTO(strbuf_release) struct strbuf id = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf front = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf back = STRBUF_INIT;
    size_t begun = reader->line, texts = 0;
    bool is_last = false;

    for (size_t column = 1; !is_last; column++) {
        AUTO(strbuf_release) struct strbuf field = STRBUF_INIT;

        if (column > COLUMNS_MAX)
            return error_set(err, ERROR_INPUT,
                             "%s:%zu: more than %d columns; is '%c' what parts"
                             " them?",
                             reader->name, begun, COLUMNS_MAX, reader->separator);
        if (read_field(reader, &field, &is_last, err) < 0)
            return -1;
        if (memchr(field.data, '\0', field.size) != NULL)
            return error_set(err, ERROR_INPUT, "%s:%zu: a NUL byte; a text file would be right",
                             reader->name, begun);
        if (column == reader->id_column)
            strbuf_swap(&id, &field);
        else if (!reader->is_no_text[column] && texts++ < 2)
            strbuf_swap(texts == 1 ? &front : &back, &field);
    }
    if (texts <= 1 && front.size == 0 && id.size == 0)
        return 0; /* an empty line */
    if (texts < 2 || front.size == 0)
        return error_set(err, ERROR_INPUT, "%s:%zu: a note needs a front and a back", reader->name,
                         begun);
    anki_list_add(list, id.data, front.data, back.data);
    return 0;
}

int anki_parse(const char *name, struct span text, struct anki_list *out_list, struct error *err)
{
    AUTO(anki_list_release) struct anki_list list = ANKI_LIST_INIT;
    struct reader reader = {.name = name,
                            .at = text.data,
                            .end = text.data + text.size,
                            .line = 1,
                            .separator = '\t'};

    if (read_header(&reader, err) < 0)
        return -1;
    while (reader.at < reader.end)
        if (read_note(&reader, &list, err) < 0)
            return -1;
    SWAP(*out_list, list);
    return 0;
}
