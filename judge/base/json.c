/*
 * cJSON reads the values; a second walk over the same text finds where each stands and checks what
 * cJSON lets pass. Both see the same tree in the same order, so the walk follows cJSON's nodes.
 */
#include "judge/base/json.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"

#define JSON_TEXT_MAX_BYTES (256u << 20)
#define JSON_INTEGER_MAX 9007199254740992 /* 2^53: every whole number up to it is a double */

struct json_document {
    cJSON *tree; /* owns the strings */
    struct json root;
};

struct walk {
    const char *name;
    struct span text;
    size_t at;
    int line, column; /* of at */
    int depth;
    struct error *err;
};

static int walk_fault(struct walk *walk, int line, int column, const char *found, const char *right)
{
    AUTO(mem_free) char *text = mem_format("%s: %s", found, right);
    AUTO(strbuf_release) struct strbuf shown = STRBUF_INIT;

    text_add_fault(&shown, walk->name, line, column, text);
    return error_set(walk->err, ERROR_INPUT, "%s", shown.data);
}

static char walk_peek(const struct walk *walk)
{
    return walk->at < walk->text.size ? walk->text.data[walk->at] : '\0';
}

static void walk_step(struct walk *walk)
{
    unsigned char c = (unsigned char)walk_peek(walk);

    if (c == '\n') {
        walk->line++;
        walk->column = 1;
    } else if ((c & 0xc0) != 0x80) {
        walk->column++;
    }
    walk->at++;
}

static void walk_to(struct walk *walk, size_t offset)
{
    while (walk->at < offset && walk->at < walk->text.size)
        walk_step(walk);
}

static void walk_blanks(struct walk *walk)
{
    while (walk->at < walk->text.size && (unsigned char)walk_peek(walk) <= ' ')
        walk_step(walk);
}

static void walk_past(struct walk *walk)
{
    walk_blanks(walk);
    walk_step(walk);
    walk_blanks(walk);
}

static int walk_string(struct walk *walk)
{
    walk_step(walk);
    while (walk->at < walk->text.size && walk_peek(walk) != '"') {
        if ((unsigned char)walk_peek(walk) < ' ')
            return walk_fault(walk, walk->line, walk->column,
                              "a bare control character in a string",
                              "write it as \\n, \\t or \\u00xx");
        if (walk_peek(walk) == '\\') {
            if (walk->text.size - walk->at >= 6 &&
                memcmp(walk->text.data + walk->at, "\\u0000", 6) == 0)
                return walk_fault(walk, walk->line, walk->column, "'\\u0000' in a string",
                                  "texts hold no NUL");
            walk_step(walk);
        }
        walk_step(walk);
    }
    walk_step(walk);
    return 0;
}

/* JSON's own grammar: -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)? */
static bool number_is_strict(const char *text, size_t size, bool *out_whole)
{
    const char *end = text + size;
    const char *start;

    *out_whole = true;
    text += text < end && *text == '-';
    start = text;
    while (text < end && *text >= '0' && *text <= '9')
        text++;
    if (text == start || (*start == '0' && text - start > 1))
        return false;
    if (text < end && *text == '.') {
        *out_whole = false;
        for (start = ++text; text < end && *text >= '0' && *text <= '9';)
            text++;
        if (text == start)
            return false;
    }
    if (text < end && (*text == 'e' || *text == 'E')) {
        *out_whole = false;
        text++;
        text += text < end && (*text == '+' || *text == '-');
        for (start = text; text < end && *text >= '0' && *text <= '9';)
            text++;
        if (text == start)
            return false;
    }
    return text == end;
}

static int walk_number(struct walk *walk, double value)
{
    const char *from = walk->text.data + walk->at;
    int line = walk->line, column = walk->column;
    size_t size = 0;
    bool is_whole;
    AUTO(mem_free) char *found = NULL;
    AUTO(mem_free) char *digits = NULL;

    while (walk->at + size < walk->text.size && from[size] != '\0' &&
           strchr("+-.eE0123456789", from[size]) != NULL)
        size++;
    digits = mem_format("%.*s", (int)(size < 40 ? size : 40), from); /* the text may end here */
    found = mem_format("'%s'", digits);
    walk_to(walk, walk->at + size);
    if (!number_is_strict(from, size, &is_whole))
        return walk_fault(walk, line, column, found, "a number looks like 12, -0.5 or 1e-6");
    if (!isfinite(value))
        return walk_fault(walk, line, column, found, "the number is too large");
    if (is_whole &&
        (fabs(value) > JSON_INTEGER_MAX || llabs(strtoll(digits, NULL, 10)) > JSON_INTEGER_MAX))
        return walk_fault(walk, line, column, found,
                          "whole numbers beyond 2^53 are written as strings");
    return 0;
}

static int walk_value(struct walk *walk, const cJSON *node, struct json *out);

static int walk_key(struct walk *walk, const cJSON *node, struct json *siblings, size_t index)
{
    struct json *out = &siblings[index];

    out->key = node->string;
    out->key_line = walk->line;
    out->key_column = walk->column;
    if (walk_string(walk) < 0)
        return -1;
    for (size_t i = 0; i < index; i++)
        if (strcmp(siblings[i].key, out->key) == 0) {
            AUTO(mem_free)
            char *found = mem_format("the key '%s' stands here a second time", out->key);
            AUTO(mem_free)
            char *right = mem_format("it is on line %d already", siblings[i].key_line);

            return walk_fault(walk, out->key_line, out->key_column, found, right);
        }
    walk_past(walk); /* the colon */
    return 0;
}

static int walk_container(struct walk *walk, const cJSON *node, struct json *out)
{
    size_t count = (size_t)cJSON_GetArraySize(node);
    struct json *items = mem_alloc(count, sizeof *items);
    size_t index = 0;

    out->items = items;
    out->count = count;
    if (++walk->depth > JSON_DEPTH_MAX)
        return walk_fault(walk, out->line, out->column, "too deep", "at most 64 levels are read");
    walk_past(walk); /* the opening bracket */
    for (const cJSON *child = node->child; child != NULL; child = child->next, index++) {
        if (cJSON_IsObject(node) && walk_key(walk, child, items, index) < 0)
            return -1;
        if (walk_value(walk, child, &items[index]) < 0)
            return -1;
        if (child->next != NULL)
            walk_past(walk); /* the comma */
    }
    walk_blanks(walk);
    walk_step(walk); /* the closing bracket */
    walk->depth--;
    return 0;
}

static int walk_value(struct walk *walk, const cJSON *node, struct json *out)
{
    walk_blanks(walk);
    out->line = walk->line;
    out->column = walk->column;
    if (cJSON_IsObject(node) || cJSON_IsArray(node)) {
        out->type = cJSON_IsObject(node) ? JSON_OBJECT : JSON_ARRAY;
        return walk_container(walk, node, out);
    }
    if (cJSON_IsString(node)) {
        out->type = JSON_STRING;
        out->string = node->valuestring;
        return walk_string(walk);
    }
    if (cJSON_IsNumber(node)) {
        out->type = JSON_NUMBER;
        out->number = node->valuedouble;
        return walk_number(walk, node->valuedouble);
    }
    out->type = cJSON_IsBool(node) ? JSON_BOOL : JSON_NULL;
    out->boolean = cJSON_IsTrue(node);
    walk_to(walk, walk->at + (cJSON_IsFalse(node) ? 5 : 4));
    return 0;
}

static void json_release(const struct json *value)
{
    for (size_t i = 0; i < value->count; i++)
        json_release(&value->items[i]);
    if (value->items != NULL) {
        struct json *items = (struct json *)(uintptr_t)value->items;

        mem_free(&items);
    }
}

/* Are brackets, or even a string, still open at the end: was the text cut off? */
static bool text_is_cut_off(struct span text, bool *out_in_string)
{
    int open = 0;
    bool in_string = false;

    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];

        if (in_string && c == '\\')
            i++;
        else if (c == '"')
            in_string = !in_string;
        else if (!in_string)
            open += (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    *out_in_string = in_string;
    return in_string || open > 0;
}

/* Where cJSON stopped (on the last byte where the text was cut off), and what stands there. */
static int json_syntax_fault(struct walk *walk, size_t offset)
{
    AUTO(strbuf_release) struct strbuf found = STRBUF_INIT;
    size_t size = 0;
    bool in_string;

    walk_to(walk, offset);
    walk_blanks(walk);
    if (text_is_cut_off(walk->text, &in_string) && (in_string || walk->at + 1 >= walk->text.size))
        walk_to(walk, walk->text.size);
    if (walk->at >= walk->text.size)
        return walk_fault(walk, walk->line, walk->column, "the file ends here",
                          "a value, a closing quote or a bracket is missing");
    while (size < 24 && walk->at + size < walk->text.size &&
           walk->text.data[walk->at + size] != '\n')
        size++;
    strbuf_add_char(&found, '\'');
    text_add_safe(&found, (struct span){walk->text.data + walk->at, size}, false);
    strbuf_add_char(&found, '\'');
    return walk_fault(walk, walk->line, walk->column, found.data,
                      "not JSON here; is a comma, quote or bracket missing or too many?");
}

static int json_check_bytes(struct walk *walk)
{
    struct span rest = walk->text;

    if (rest.size > JSON_TEXT_MAX_BYTES)
        return walk_fault(walk, 1, 1, "the text is too large", "at most 256 MiB are read");
    while (rest.size > 0) {
        uint32_t c = 0;
        size_t length = text_decode(rest, &c);

        if (length == 0 || c == 0) {
            walk_to(walk, walk->text.size - rest.size);
            return walk_fault(walk, walk->line, walk->column,
                              length == 0 ? "a byte that is not UTF-8" : "a NUL byte",
                              "the file is to be UTF-8 text");
        }
        rest.data += length;
        rest.size -= length;
    }
    return 0;
}

int json_parse(const char *name, struct span text, struct json_document **out_document,
               struct error *err)
{
    struct walk walk = {name, text, 0, 1, 1, 0, err};
    AUTO(json_document_free) struct json_document *document = NULL;
    const char *end = NULL;

    if (json_check_bytes(&walk) < 0)
        return -1;
    if (text.size >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0)
        return walk_fault(&walk, 1, 1, "a byte order mark", "save the file without one");
    document = mem_alloc(1, sizeof *document);
    document->tree = cJSON_ParseWithLengthOpts(text.size > 0 ? text.data : "", text.size, &end, 0);
    if (document->tree == NULL)
        return json_syntax_fault(&walk, end != NULL ? (size_t)(end - text.data) : 0);
    if (walk_value(&walk, document->tree, &document->root) < 0)
        return -1;
    walk_blanks(&walk);
    if (walk.at < text.size)
        return json_syntax_fault(&walk, walk.at);
    SWAP(*out_document, document);
    return 0;
}

const struct json *json_root(const struct json_document *document)
{
    return &document->root;
}

void json_document_free(struct json_document **document)
{
    if (*document == NULL)
        return;
    json_release(&(*document)->root);
    cJSON_Delete((*document)->tree);
    mem_free(document);
}

const struct json *json_find(const struct json *object, const char *key)
{
    if (object == NULL || object->type != JSON_OBJECT)
        return NULL;
    for (size_t i = 0; i < object->count; i++)
        if (strcmp(object->items[i].key, key) == 0)
            return &object->items[i];
    return NULL;
}

const char *json_find_string(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_STRING ? value->string : NULL;
}

double json_find_number(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_NUMBER ? value->number : 0;
}

const char *json_type_name(enum json_type type)
{
    static const char *const names[] = {
        [JSON_NULL] = "null",       [JSON_BOOL] = "true or false", [JSON_NUMBER] = "a number",
        [JSON_STRING] = "a string", [JSON_ARRAY] = "an array",     [JSON_OBJECT] = "an object",
    };

    return names[type];
}

bool json_is_integer(const struct json *value, int64_t *out_number)
{
    if (value->type != JSON_NUMBER || value->number != floor(value->number) ||
        fabs(value->number) > JSON_INTEGER_MAX)
        return false;
    *out_number = (int64_t)value->number;
    return true;
}
