#include "judge/repo/yaml_text.h"

#include <string.h>
#include <yaml.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

#define DEPTH_MAX 32

struct reading {
    const char *name;
    yaml_parser_t parser;
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
        if (read_node(reading, first, depth + 1, &item) < 0)
            return -1;
        ARRAY_PUSH(node->items, node->count, node->capacity, item);
        item = (struct yaml)YAML_INIT;
    }
}

static int read_node(struct reading *reading, const yaml_event_t *event, int depth,
                     struct yaml *out_node)
{
    out_node->line = (int)event->start_mark.line + 1;
    if (depth > DEPTH_MAX)
        return refuse(reading, event->start_mark.line, "this is nested too deeply");
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        out_node->kind = YAML_TEXT;
        out_node->text = mem_strdup((const char *)event->data.scalar.value);
        out_node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return 0;
    case YAML_SEQUENCE_START_EVENT:
        out_node->kind = YAML_LIST;
        return read_items(reading, YAML_SEQUENCE_END_EVENT, depth, out_node);
    case YAML_MAPPING_START_EVENT:
        out_node->kind = YAML_MAP;
        return read_items(reading, YAML_MAPPING_END_EVENT, depth, out_node);
    default:
        return refuse(reading, event->start_mark.line,
                      "aliases ('*name') are not read here: write the value out");
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
    struct reading reading = {.name = name, .err = err};
    AUTO(yaml_release) struct yaml root = {.kind = YAML_MAP};
    int status;

    if (!yaml_parser_initialize(&reading.parser))
        return error_set(err, ERROR_SYSTEM, "%s: libyaml does not start", name);
    yaml_parser_set_input_string(&reading.parser, (const unsigned char *)text, size);
    status = read_document(&reading, &root);
    yaml_parser_delete(&reading.parser);
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
