/*
 * Values in a line of JSON as they stand there: numbers keep their digits, whatever their size.
 */
#ifndef JUDGE_REPO_JSON_LINES_H
#define JUDGE_REPO_JSON_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"

/* The value of a key of an object, of an item of a list. False: there is none. Borrowed. */
bool json_lines_find(struct span object, const char *key, struct span *out_value);
bool json_lines_item(struct span list, size_t place, struct span *out_value);

/* What a JSON string says; NULL: the value is no string. The caller's. */
char *json_lines_string(struct span value);

/* The same JSON with blanks around brackets and commas: its parts are words. The caller's. */
char *json_lines_spaced(const char *text);

#endif
