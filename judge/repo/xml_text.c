#include "judge/repo/xml_text.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

#define DEPTH_MAX 64
#define BLANKS " \t\r\n"

struct reading {
    const char *name, *start, *at;
    struct error *err;
};

void xml_release(struct xml *node)
{
    for (size_t i = 0; i < node->count; i++)
        xml_release(&node->items[i]);
    mem_free(&node->items);
    names_release(&node->keys);
    names_release(&node->values);
    mem_free(&node->name);
    mem_free(&node->text);
    *node = (struct xml)XML_INIT;
}

static int line_of(const struct reading *reading)
{
    int line = 1;

    for (const char *at = reading->start; at < reading->at; at++)
        line += *at == '\n';
    return line;
}

static int refuse(struct reading *reading, const char *what)
{
    return error_set(reading->err, ERROR_INPUT, "%s:%d: %s", reading->name, line_of(reading), what);
}

static bool starts(const struct reading *reading, const char *text)
{
    return strncmp(reading->at, text, strlen(text)) == 0;
}

/* Passes over up to the end of what has begun here. */
static int pass_over(struct reading *reading, const char *end)
{
    const char *found = strstr(reading->at, end);

    if (found == NULL)
        return refuse(reading, "this is not closed");
    reading->at = found + strlen(end);
    return 0;
}

/* 1: something was passed over that is no element and no text; 0: not. */
static int pass_notes(struct reading *reading)
{
    static const struct {
        const char *start, *end;
    } notes[] = {
        {"<!--", "-->"},
        {"<?",   "?>" },
    };

    for (size_t i = 0; i < ARRAY_LEN(notes); i++)
        if (starts(reading, notes[i].start))
            return pass_over(reading, notes[i].end) < 0 ? -1 : 1;
    if (starts(reading, "<!DOCTYPE"))
        return refuse(reading, "a document type is not read here");
    return 0;
}

static void add_code_point(unsigned long code, struct strbuf *out)
{
    if (code < 0x80) {
        strbuf_add_char(out, (char)code);
    } else if (code < 0x800) {
        strbuf_add_char(out, (char)(0xC0 | code >> 6));
        strbuf_add_char(out, (char)(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        strbuf_add_char(out, (char)(0xE0 | code >> 12));
        strbuf_add_char(out, (char)(0x80 | (code >> 6 & 0x3F)));
        strbuf_add_char(out, (char)(0x80 | (code & 0x3F)));
    } else {
        strbuf_add_char(out, (char)(0xF0 | code >> 18));
        strbuf_add_char(out, (char)(0x80 | (code >> 12 & 0x3F)));
        strbuf_add_char(out, (char)(0x80 | (code >> 6 & 0x3F)));
        strbuf_add_char(out, (char)(0x80 | (code & 0x3F)));
    }
}

/* The entity here, "&lt;" or "&#10;". */
static int add_entity(struct reading *reading, struct strbuf *out)
{
    static const struct {
        const char *word;
        char letter;
    } entities[] = {
        {"&lt;",   '<' },
        {"&gt;",   '>' },
        {"&amp;",  '&' },
        {"&quot;", '"' },
        {"&apos;", '\''},
    };
    char *end = NULL;
    unsigned long code;

    for (size_t i = 0; i < ARRAY_LEN(entities); i++)
        if (starts(reading, entities[i].word)) {
            strbuf_add_char(out, entities[i].letter);
            reading->at += strlen(entities[i].word);
            return 0;
        }
    if (!starts(reading, "&#"))
        return refuse(reading, "this entity is not known");
    code = reading->at[2] == 'x' ? strtoul(reading->at + 3, &end, 16)
                                 : strtoul(reading->at + 2, &end, 10);
    if (*end != ';' || code == 0 || code > 0x10FFFF)
        return refuse(reading, "this entity is not known");
    add_code_point(code, out);
    reading->at = end + 1;
    return 0;
}

/* Text up to one of the letters. */
static int read_text(struct reading *reading, const char *stop, struct strbuf *out)
{
    while (*reading->at != '\0' && strchr(stop, *reading->at) == NULL) {
        if (*reading->at != '&')
            strbuf_add_char(out, *reading->at++);
        else if (add_entity(reading, out) < 0)
            return -1;
    }
    return *reading->at == '\0' ? refuse(reading, "the text ends here too early") : 0;
}

static void pass_blanks(struct reading *reading)
{
    reading->at += strspn(reading->at, BLANKS);
}

static char *read_name(struct reading *reading)
{
    size_t size = strcspn(reading->at, BLANKS "=/><\"'");
    char *name = mem_strndup(reading->at, size);

    reading->at += size;
    return name;
}

static int read_attribute(struct reading *reading, struct xml *node)
{
    AUTO(mem_free) char *key = read_name(reading);
    AUTO(strbuf_release) struct strbuf value = STRBUF_INIT;
    char quotes[2] = {0};

    pass_blanks(reading);
    if (*key == '\0' || *reading->at != '=')
        return refuse(reading, "an attribute is to be NAME=\"VALUE\"");
    reading->at++;
    pass_blanks(reading);
    quotes[0] = *reading->at;
    if (quotes[0] != '"' && quotes[0] != '\'')
        return refuse(reading, "an attribute's value is to stand in quotes");
    reading->at++;
    if (read_text(reading, quotes, &value) < 0)
        return -1;
    reading->at++;
    names_add(&node->keys, key);
    names_add(&node->values, value.size > 0 ? value.data : "");
    return 0;
}

static int read_element(struct reading *reading, int depth, struct xml *node);

/* What stands between start and end. */
static int read_inside(struct reading *reading, int depth, struct xml *node, struct strbuf *text)
{
    for (;;) {
        AUTO(xml_release) struct xml item = XML_INIT;
        int notes;

        if (read_text(reading, "<", text) < 0)
            return -1;
        if (starts(reading, "<![CDATA[")) {
            const char *end = strstr(reading->at, "]]>");

            if (end == NULL)
                return refuse(reading, "this is not closed");
            strbuf_add(text, reading->at + 9, (size_t)(end - reading->at) - 9);
            reading->at = end + 3;
            continue;
        }
        notes = pass_notes(reading);
        if (notes < 0)
            return -1;
        if (notes > 0)
            continue;
        if (starts(reading, "</"))
            return 0;
        if (read_element(reading, depth + 1, &item) < 0)
            return -1;
        ARRAY_PUSH(node->items, node->count, node->capacity, item);
        item = (struct xml)XML_INIT;
    }
}

static int read_end(struct reading *reading, const struct xml *node)
{
    AUTO(mem_free) char *name = NULL;

    reading->at += 2;
    name = read_name(reading);
    pass_blanks(reading);
    if (strcmp(name, node->name) != 0 || *reading->at != '>')
        return refuse(reading, "an element is closed here that is not open");
    reading->at++;
    return 0;
}

static int read_element(struct reading *reading, int depth, struct xml *node)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    node->line = line_of(reading);
    if (depth > DEPTH_MAX)
        return refuse(reading, "this is nested too deeply");
    if (*reading->at != '<')
        return refuse(reading, "an element is to begin here");
    reading->at++;
    node->name = read_name(reading);
    if (*node->name == '\0')
        return refuse(reading, "an element's name is to stand here");
    for (pass_blanks(reading); *reading->at != '>' && *reading->at != '/'; pass_blanks(reading))
        if (read_attribute(reading, node) < 0)
            return -1;
    if (*reading->at == '/') {
        node->text = mem_strdup("");
        if (reading->at[1] != '>')
            return refuse(reading, "'>' is to stand behind the '/'");
        reading->at += 2;
        return 0;
    }
    reading->at++;
    if (read_inside(reading, depth, node, &text) < 0)
        return -1;
    node->text = strbuf_take(&text);
    return read_end(reading, node);
}

int xml_parse(const char *name, const char *text, struct xml *out_root, struct error *err)
{
    struct reading reading = {.name = name, .start = text, .at = text, .err = err};
    AUTO(xml_release) struct xml root = XML_INIT;
    int notes;

    if (starts(&reading, "\xEF\xBB\xBF"))
        reading.at += 3;
    do {
        pass_blanks(&reading);
        notes = pass_notes(&reading);
    } while (notes > 0);
    if (notes < 0 || read_element(&reading, 0, &root) < 0)
        return -1;
    SWAP(*out_root, root);
    return 0;
}

const struct xml *xml_find(const struct xml *node, const char *name)
{
    for (size_t i = 0; node != NULL && i < node->count; i++)
        if (strcmp(node->items[i].name, name) == 0)
            return &node->items[i];
    return NULL;
}

const struct xml *xml_at(const struct xml *node, const char *path)
{
    while (node != NULL && *path != '\0') {
        size_t size = strcspn(path, "/");
        AUTO(mem_free) char *name = mem_strndup(path, size);

        node = xml_find(node, name);
        path += size + (path[size] == '/');
    }
    return node;
}

const char *xml_value(const struct xml *node, const char *key)
{
    for (size_t i = 0; node != NULL && i < node->keys.count; i++)
        if (strcmp(node->keys.items[i], key) == 0)
            return node->values.items[i];
    return NULL;
}
