/*
 * JSON in and out: the door to cJSON, with what it does not do by itself.
 *
 * Reading is strict: UTF-8, no comments, no trailing bytes, no key twice, no NUL inside a string,
 * at most JSON_DEPTH_MAX levels, and every value knows its line and column. Whole numbers beyond
 * 2^53 are refused (write them as strings).
 */
#ifndef JUDGE_BASE_JSON_H
#define JUDGE_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/strbuf.h"

#define JSON_DEPTH_MAX 64

enum json_type { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

/* A value of a parsed document; borrowed from it. */
struct json {
    enum json_type type;
    int line, column;         /* where the value starts, from 1 */
    int key_line, key_column; /* where its key starts, in an object */
    const char *key;          /* NULL outside objects */
    const char *string;       /* JSON_STRING */
    double number;            /* JSON_NUMBER */
    bool boolean;
    const struct json *items; /* ARRAY, OBJECT: count values one after the other */
    size_t count;
};

struct json_document; /* owns the values */

/* name stands in errors: "name:line:column: what was read: what would be right". ERROR_INPUT. */
int json_parse(const char *name, struct span text, struct json_document **out_document,
               struct error *err);
const struct json *json_root(const struct json_document *document);
void json_document_free(struct json_document **document); /* for AUTO */

const struct json *json_find(const struct json *object, const char *key); /* NULL: absent */
/* Of an object's member: NULL, or 0, where it is absent or of another type. */
const char *json_find_string(const struct json *object, const char *key);
double json_find_number(const struct json *object, const char *key);
const char *json_type_name(enum json_type type); /* "a string", "an object" … */
bool json_is_integer(const struct json *value, int64_t *out_number);

/*
 * Writing: a small pretty-less writer into a strbuf, valid UTF-8 whatever goes in (bad bytes become
 * U+FFFD, control characters are escaped). Commas are its business:
 *   json_begin_object(&w, NULL); json_add_string(&w, "verdict", "AC"); json_end(&w);
 * key is NULL inside arrays and for the outermost value.
 */
struct json_writer {
    struct strbuf *out;
    int depth;
    bool needs_comma[JSON_DEPTH_MAX];
    char closer[JSON_DEPTH_MAX];
    bool is_indented; /* two spaces a level; false: one line */
};
void json_writer_init(struct json_writer *writer, struct strbuf *out, bool is_indented);
void json_begin_object(struct json_writer *writer, const char *key);
void json_begin_array(struct json_writer *writer, const char *key);
void json_end(struct json_writer *writer);
/* NULL: null */
void json_add_string(struct json_writer *writer, const char *key, const char *value);
void json_add_bytes(struct json_writer *writer, const char *key, struct span value);
void json_add_int(struct json_writer *writer, const char *key, int64_t value);
/* not finite: null */
void json_add_number(struct json_writer *writer, const char *key, double value);
void json_add_bool(struct json_writer *writer, const char *key, bool value);
void json_add_null(struct json_writer *writer, const char *key);

#endif
