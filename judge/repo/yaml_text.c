#include "judge/repo/yaml_text.h"

#include <string.h>
#include <yaml.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

#define DEPTH_MAX 32
#define NODES_MAX 200000 /* copies of copies would fill the memory */

struct reading {
    const char *name;
    yaml_parser_t parser;
    struct yaml anchors; /* a map: what "&name" stood at */
    size_t nodes;
    struct error *err;
};

void yaml_release(struct yaml *node)
{
    for (size_t i = 0; i < node->count; i++)
        yaml_release(&node->items[i]);
    mem_free(&node->items);
    mem_free(&node->key);
    mem_free(&node->text);
    *node = (struct yaml)YAML_INIT;
}

static void copy_node(struct reading *reading, const struct yaml *from, struct yaml *out_node)
{
    *out_node = *from;
    reading->nodes++;
    out_node->key = NULL;
    out_node->text = mem_strdup(from->text);
    out_node->items = NULL;
    out_node->count = out_node->capacity = 0;
    for (size_t i = 0; i < from->count && reading->nodes < NODES_MAX; i++) {
        struct yaml item;

        copy_node(reading, &from->items[i], &item);
        item.key = mem_strdup(from->items[i].key);
        ARRAY_PUSH(out_node->items, out_node->count, out_node->capacity, item);
    }
}

static void keep_anchor(struct reading *reading, const yaml_char_t *name, const struct yaml *node)
{
    struct yaml copy;

    if (name == NULL)
        return;
    copy_node(reading, node, &copy);
    copy.key = mem_strdup((const char *)name);
    ARRAY_PUSH(reading->anchors.items, reading->anchors.count, reading->anchors.capacity, copy);
}

static int refuse(struct reading *reading, size_t line, const char *what)
{
    return error_set(reading->err, ERROR_INPUT, "%s:%zu: %s", reading->name, line + 1, what);
}

static int next(struct reading *reading, yaml_event_t *out_event)
{
    if (yaml_parser_parse(&reading->parser, out_event))
        return 0;
    return refuse(reading, reading->parser.problem_mark.line,
                  reading->parser.problem != NULL ? reading->parser.problem : "this is no YAML");
}

static void event_release(yaml_event_t *event)
{
    yaml_event_delete(event);
}

static int read_node(struct reading *reading, const yaml_event_t *event, int depth,
                     struct yaml *out_node);

/* The items up to the end; of a map each with its key. */
static int read_items(struct reading *reading, yaml_event_type_t end, int depth, struct yaml *node)
{
    for (;;) {
        AUTO(event_release) yaml_event_t event = {0};
        AUTO(event_release) yaml_event_t value = {0};
        AUTO(yaml_release) struct yaml item = YAML_INIT;
        AUTO(mem_free) char *key = NULL;
        const yaml_event_t *first = &event;

        if (next(reading, &event) < 0)
            return -1;
        if (event.type == end)
            return 0;
        if (node->kind == YAML_MAP) {
            if (event.type != YAML_SCALAR_EVENT)
                return refuse(reading, event.start_mark.line, "a key must be a text");
            item.key = mem_strdup((const char *)event.data.scalar.value);
            if (next(reading, &value) < 0)
                return -1;
            first = &value;
        }
        key = TAKE(item.key); /* an alias overwrites the whole */
        if (read_node(reading, first, depth + 1, &item) < 0)
            return -1;
        item.key = TAKE(key);
        ARRAY_PUSH(node->items, node->count, node->capacity, item);
        item = (struct yaml)YAML_INIT;
    }
}

/* "*name" is what stood at "&name". */
static int read_alias(struct reading *reading, const yaml_event_t *event, struct yaml *out_node)
{
    const struct yaml *known = yaml_find(&reading->anchors, (const char *)event->data.alias.anchor);

    if (known == NULL)
        return refuse(reading, event->start_mark.line,
                      "this alias ('*name') has no '&name' before");
    copy_node(reading, known, out_node);
    return reading->nodes < NODES_MAX
               ? 0
               : refuse(reading, event->start_mark.line, "its aliases make too much of it");
}

static int read_node(struct reading *reading, const yaml_event_t *event, int depth,
                     struct yaml *out_node)
{
    int status = 0;

    out_node->line = (int)event->start_mark.line + 1;
    if (depth > DEPTH_MAX)
        return refuse(reading, event->start_mark.line, "this is nested too deeply");
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        out_node->kind = YAML_TEXT;
        out_node->text = mem_strdup((const char *)event->data.scalar.value);
        out_node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
        keep_anchor(reading, event->data.scalar.anchor, out_node);
        return 0;
    case YAML_SEQUENCE_START_EVENT:
        out_node->kind = YAML_LIST;
        status = read_items(reading, YAML_SEQUENCE_END_EVENT, depth, out_node);
        keep_anchor(reading, event->data.sequence_start.anchor, out_node);
        return status;
    case YAML_MAPPING_START_EVENT:
        out_node->kind = YAML_MAP;
        status = read_items(reading, YAML_MAPPING_END_EVENT, depth, out_node);
        keep_anchor(reading, event->data.mapping_start.anchor, out_node);
        return status;
    case YAML_ALIAS_EVENT:
        return read_alias(reading, event, out_node);
    default:
        return refuse(reading, event->start_mark.line, "a value is to stand here");
    }
}

static int read_document(struct reading *reading, struct yaml *root)
{
    for (;;) {
        AUTO(event_release) yaml_event_t event = {0};

        if (next(reading, &event) < 0)
            return -1;
        if (event.type == YAML_STREAM_END_EVENT || event.type == YAML_DOCUMENT_END_EVENT)
            return 0;
        if (event.type != YAML_STREAM_START_EVENT && event.type != YAML_DOCUMENT_START_EVENT &&
            read_node(reading, &event, 0, root) < 0)
            return -1;
    }
}

int yaml_parse(const char *name, const char *text, size_t size, struct yaml *out_root,
               struct error *err)
{
    struct reading reading = {.name = name, .anchors = {.kind = YAML_MAP}, .err = err};
    AUTO(yaml_release) struct yaml root = {.kind = YAML_MAP};
    int status;

    if (!yaml_parser_initialize(&reading.parser))
        return error_set(err, ERROR_SYSTEM, "%s: libyaml does not start", name);
    yaml_parser_set_input_string(&reading.parser, (const unsigned char *)text, size);
    status = read_document(&reading, &root);
    yaml_parser_delete(&reading.parser);
    yaml_release(&reading.anchors);
    if (status == 0)
        SWAP(*out_root, root);
    return status;
}

const struct yaml *yaml_find(const struct yaml *node, const char *key)
{
    for (size_t i = node != NULL && node->kind == YAML_MAP ? node->count : 0; i > 0; i--)
        if (strcmp(node->items[i - 1].key, key) == 0)
            return &node->items[i - 1];
    return NULL;
}

const char *yaml_text_of(const struct yaml *node, const char *key, const char *otherwise)
{
    const struct yaml *value = yaml_find(node, key);

    if (value == NULL || value->kind != YAML_TEXT || value->text[0] == '\0' ||
        strcmp(value->text, "null") == 0 || strcmp(value->text, "~") == 0)
        return otherwise;
    return value->text;
}

char *yaml_words(const struct yaml *node)
{
    struct strbuf words = STRBUF_INIT;

    if (node != NULL && node->kind == YAML_TEXT)
        strbuf_add_str(&words, node->text);
    for (size_t i = 0; node != NULL && i < node->count; i++)
        if (node->items[i].kind == YAML_TEXT)
            strbuf_addf(&words, "%s%s", words.size > 0 ? " " : "", node->items[i].text);
    return strbuf_take(&words);
}
