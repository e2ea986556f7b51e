/*
 * How a program grows: the class of its time and its space, named from costs by size.
 *
 * Costs come in parts (a line, a library call that a line makes): a part hidden in the sum is seen
 * by itself, and the part that carries the class is the line to show. Knows nothing of how costs
 * are counted.
 */
#ifndef JUDGE_CORE_GROWTH_H
#define JUDGE_CORE_GROWTH_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/core/growth_series.h"

enum growth_confidence { GROWTH_UNKNOWN, GROWTH_LOW, GROWTH_GOOD, GROWTH_HIGH };
const char *growth_confidence_name(enum growth_confidence confidence);

#define GROWTH_NO_PART ((size_t)-1)

struct growth_answer {
    enum growth_confidence confidence; /* GROWTH_UNKNOWN: nothing else is filled */
    enum growth_class growth, low, high;
    struct growth_fit fit; /* of the whole */
    size_t part;           /* index of the part that carries the class; GROWTH_NO_PART */
    int line;              /* its line, or where the time goes; 0: not known */
    double line_share;     /* of what the whole rises by, up to 1; 0: not known */
};

void growth_answer(const struct growth_series *series, struct growth_answer *out_answer);

/* The class of one part alone; false: it cannot be told, or it is constant. */
bool growth_part_fit(const struct growth_series *series, size_t part, struct growth_fit *out_fit);

#endif
