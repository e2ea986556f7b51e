/* Values of function problems, one JSON value a line, on top of validate.h. */
#ifndef PROBLEMS_LIB_VALIDATE_JSON_H
#define PROBLEMS_LIB_VALIDATE_JSON_H

#include "validate.h"

/*
 * "[1,2,3]" and the line's end: at most count_max numbers from min to max, into values where it is
 * not NULL. Returns how many.
 */
static inline int64_t v_json_longs(int64_t *values, int64_t count_max, int64_t min, int64_t max,
                                   const char *name)
{
    int64_t count = 0;

    v_char('[');
    while (v_peek() != ']') {
        int64_t value;

        if (count > 0)
            v_char(',');
        if (count == count_max)
            v_fail("%s: more than %lld numbers", name, (long long)count_max);
        value = v_long(min, max, name);
        if (values)
            values[count] = value;
        count++;
    }
    v_char(']');
    v_newline();
    return count;
}

#endif
