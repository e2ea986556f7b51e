/*
 * How a program's memory grows: heap, stack and static data, each seen by itself.
 */
#ifndef JUDGE_CORE_GROWTH_SPACE_H
#define JUDGE_CORE_GROWTH_SPACE_H

#include "judge/core/growth.h"

enum growth_space_kind { SPACE_HEAP, SPACE_STACK, SPACE_STATIC, SPACE_KIND_COUNT };
const char *growth_space_kind_name(enum growth_space_kind kind);

struct growth_space {
    bool is_known, is_exact;
    double slack[SPACE_KIND_COUNT]; /* bytes: a rise of no more is no growth */
    double bytes[SPACE_KIND_COUNT][GROWTH_POINTS_MAX];
};

struct growth_space_answer {
    enum growth_confidence confidence; /* GROWTH_UNKNOWN: nothing else is filled */
    enum growth_class growth, low, high;
    enum growth_space_kind kind; /* what carries the class */
    double bytes_a_size;         /* at the largest size, bytes for each 1 of it */
};

/* sizes: of time's series; its sizes and count are read, and what drifts and steps by one. */
void growth_space_answer(const struct growth_series *sizes, const struct growth_space *space,
                         struct growth_space_answer *out_answer);

#endif
