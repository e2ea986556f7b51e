/*
 * The driver of C: arrays are a pointer and their length, a matrix is one block row by row, strings
 * are NUL-terminated, all from malloc(). Lists and trees are made node by node, so that a node can
 * be freed.
 *
 * array.h, list.h and tree.h make the functions for one type: they are included once for each type
 * that a signature needs, with DRIVER_WORD and DRIVER_TYPE set: `int` and `int`, `string` and
 * `const char *`.
 */
#ifndef DRIVER_H
#define DRIVER_H

#include "json.h"

/* As a macro it would not be joined to a name as what it is called. */
#undef bool
typedef _Bool bool;

#define DRIVER_JOIN_(name, word) driver_##name##word
#define DRIVER_JOIN(name, word) DRIVER_JOIN_(name, word)
#define DRIVER(name) DRIVER_JOIN(name, DRIVER_WORD)
#define DRIVER_STRUCT_(kind, word) struct kind##word
#define DRIVER_STRUCT(kind, word) DRIVER_STRUCT_(kind, word)

static inline const char *driver_get_string(void)
{
    size_t size;

    return driver_get_bytes(&size);
}

static inline void driver_put_string(const char *text)
{
    if (text == NULL)
        driver_put_word("null");
    else
        driver_put_bytes(text, strlen(text));
}

#endif
