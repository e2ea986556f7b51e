/*
 * YAML as a tree: the files of packages. What is read is what such files use: maps, lists, scalars
 * as the text that stands there. An alias is a copy of its anchor; nesting and copies are capped.
 */
#ifndef JUDGE_REPO_YAML_TEXT_H
#define JUDGE_REPO_YAML_TEXT_H

#include <stdbool.h>

#include "judge/base/error.h"

enum yaml_kind { YAML_TEXT, YAML_LIST, YAML_MAP };

struct yaml {
    enum yaml_kind kind;
    char *key;  /* of an item of a map */
    char *text; /* of a scalar */
    bool is_quoted;
    struct yaml *items;
    size_t count, capacity;
    int line; /* from 1 */
};
#define YAML_INIT {0}
void yaml_release(struct yaml *node);

/* name stands in front of an error: "x/problem.yaml:3:". Nothing but comments is an empty map. */
int yaml_parse(const char *name, const char *text, size_t size, struct yaml *out_root,
               struct error *err);

/* The value of a map's key; NULL: none, or no map. Of a doubled key the last counts. Borrowed. */
const struct yaml *yaml_find(const struct yaml *node, const char *key);

/* The key's text; otherwise where it is missing, empty, "null" or no text. Borrowed. */
const char *yaml_text_of(const struct yaml *node, const char *key, const char *otherwise);

/* A text, or a list of texts with blanks between; "" for none. The caller's. */
char *yaml_words(const struct yaml *node);

#endif
