/* Values of function problems: an input holds one JSON value a line, one for each parameter. */
#ifndef PROBLEMS_LIB_GEN_JSON_H
#define PROBLEMS_LIB_GEN_JSON_H

#include "gen.h"

/* "[1,2,3]" and a line end. */
static inline void put_json_longs(const int64_t *values, int64_t count)
{
    put_char('[');
    for (int64_t i = 0; i + 1 < count; i++)
        put_long(values[i], ',');
    if (count > 0)
        put_long(values[count - 1], ']');
    else
        put_char(']');
    put_char('\n');
}

#endif
