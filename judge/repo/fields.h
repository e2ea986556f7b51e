/*
 * Reads the objects of our JSON files by tables: a row a key, and every fault of a file in one go.
 *
 * A fault is a line "name:line:column: 'path.of.key' is what was read: what would be right".
 * Reading goes on behind it, so the caller asks fields_finish() at the end. What the tables know
 * nothing of (a key misspelt, a key missing) is found here too.
 */
#ifndef JUDGE_REPO_FIELDS_H
#define JUDGE_REPO_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/error.h"
#include "judge/base/json.h"
#include "judge/base/strbuf.h"

#define FIELDS_LINE_MAX_BYTES 200
#define FIELDS_TEXT_MAX_BYTES 16384
#define FIELDS_LIST_MAX 1000

struct fields {
    const char *name;   /* of the file, for messages; borrowed */
    struct error *err;  /* may be NULL */
    struct strbuf path; /* of what is being read: "groups[1].cases" */
    size_t fault_count;
};

enum field_type {
    FIELD_LINE,    /* char *: text without control characters, not empty */
    FIELD_TEXT,    /* char *: line ends are allowed */
    FIELD_LINES,   /* struct names, each like FIELD_LINE */
    FIELD_TEXTS,   /* struct names, each like FIELD_TEXT */
    FIELD_TIME_MS, /* int64_t, written "2 s" */
    FIELD_BYTES,   /* int64_t, written "64 MiB" */
    FIELD_INT,     /* int */
    FIELD_INT64,   /* int64_t */
    FIELD_NUMBER,  /* double */
    FIELD_BOOL,    /* bool */
    FIELD_CHOICE,  /* int or enum: the position in choices */
    FIELD_OWN,     /* read() does it */
};

/* What a row's value replaces is released first, so that a second file may override a first one. */
struct field {
    const char *key;
    enum field_type type;
    size_t member;     /* offset in the target; 0 for FIELD_OWN */
    const char *right; /* what would be right: "a title of one line" */
    bool is_required;
    double least, most;         /* of times (ms), bytes and numbers; most 0: no range */
    const char *const *choices; /* up to a NULL */
    void (*read)(struct fields *fields, const struct json *value, void *target); /* FIELD_OWN */
};

/* err may be NULL; then only success or failure is told. */
void fields_init(struct fields *fields, const char *name, struct error *err);
void fields_release(struct fields *fields);

/* 0, or -1 when there was a fault (all are in err by then, kind ERROR_INPUT). */
int fields_finish(const struct fields *fields);

/* Reads the keys of an object into target; a value that is no object is a fault. */
void fields_read(struct fields *fields, const struct json *object, const struct field *rows,
                 size_t count, void *target);

/* Is it of that type, not empty and not too long? Else a fault that tells what would be right. */
bool fields_expect(struct fields *fields, const struct json *value, enum json_type type,
                   const char *right);
/* The position of a word in choices (up to a NULL); else a fault with "did you mean". */
bool fields_choose(struct fields *fields, const struct json *value, const char *const *choices,
                   int *out_position);
bool fields_expect_line(struct fields *fields, const struct json *value, const char *right);

/* "'path' is <value>: <right>" at the value. */
void fields_fault(struct fields *fields, const struct json *value, const char *right, ...)
    PRINTF_LIKE(3, 4);

/* The whole text is the caller's; at the value, or at the file's start when it is NULL. */
void fields_complain(struct fields *fields, const struct json *value, const char *format, ...)
    PRINTF_LIKE(3, 4);

/* Go into a key or an item; fields_leave() with what they returned goes back. */
size_t fields_enter(struct fields *fields, const char *key);
size_t fields_enter_item(struct fields *fields, size_t index);
void fields_leave(struct fields *fields, size_t mark);

#endif
