/*
 * How a cost may grow with one size: the classes from 1 to n!, in order, and their values.
 */
#ifndef JUDGE_CORE_GROWTH_CLASS_H
#define JUDGE_CORE_GROWTH_CLASS_H

#include <stdbool.h>

#include "judge/base/strbuf.h"

enum growth_class {
    GROWTH_CONSTANT,
    GROWTH_LOG,
    GROWTH_ROOT,
    GROWTH_LINEAR,
    GROWTH_LINEAR_LOG_LOG, /* only a buffer between its neighbours; never an answer */
    GROWTH_LINEAR_LOG,
    GROWTH_LINEAR_LOG_2,
    GROWTH_LINEAR_ROOT,
    GROWTH_KARATSUBA, /* n^1.58 */
    GROWTH_QUADRATIC,
    GROWTH_QUADRATIC_LOG,
    GROWTH_CUBIC,
    GROWTH_QUARTIC,
    GROWTH_EXPONENTIAL,
    GROWTH_FACTORIAL,
    GROWTH_CLASS_COUNT
};

/* "n log n": as a problem's growth is written. */
const char *growth_class_name(enum growth_class growth);

/* The same in a size's own name: "q log q". */
void growth_class_add(enum growth_class growth, const char *size_name, struct strbuf *out);

/* The class of that name; false: none. */
bool growth_class_parse(const char *name, enum growth_class *out_class);

/* The class's function at a size >= 1; 1 for the exponential ones, which are not fitted so. */
double growth_class_value(enum growth_class growth, double size);

/* n log log n and its like tell a factor of log n from nothing with less certainty. */
bool growth_class_has_log(enum growth_class growth);

#endif
