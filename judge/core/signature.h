/*
 * The typed signature of a function problem.
 */
#ifndef JUDGE_CORE_SIGNATURE_H
#define JUDGE_CORE_SIGNATURE_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/error.h"

enum value_base { VALUE_BOOL, VALUE_INT, VALUE_LONG, VALUE_DOUBLE, VALUE_STRING, VALUE_VOID };
enum value_shape { SHAPE_SCALAR, SHAPE_ARRAY, SHAPE_MATRIX, SHAPE_LIST, SHAPE_TREE };

struct value_type {
    enum value_base base;
    enum value_shape shape;
};

struct parameter {
    char *name;
    struct value_type type;
    bool changes; /* filled in place, part of the result */
};

struct signature {
    char *name; /* NULL: not a function problem */
    struct value_type returns;
    struct parameter *parameters;
    size_t count, capacity;
};

/* "int[]", "list<long>", "string[][]" … ; an error lists what there is. */
int value_type_parse(const char *text, struct value_type *out_type, struct error *err);
void signature_release(struct signature *signature);

#endif
