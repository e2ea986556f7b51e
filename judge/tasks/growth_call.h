/*
 * Calls of generators by size: which names in a pattern are sizes, and what stands for them.
 */
#ifndef JUDGE_TASKS_GROWTH_CALL_H
#define JUDGE_TASKS_GROWTH_CALL_H

#include <stdbool.h>

#include "judge/core/growth_term.h"
#include "judge/core/problem.h"

/* The sizes that grow. Where a pattern names more, the others are what the second is. */
struct growth_names {
    char *items[GROWTH_SIZES]; /* the second may be NULL: one size */
};
void growth_names_release(struct growth_names *names);

/*
 * Those of a problem (NULL: none), where the patterns are its own; of other patterns those in
 * brackets, "n" before others. At least one is found: "n".
 */
void growth_names_find(const struct problem *problem, const struct names *patterns,
                       struct growth_names *out_names);

/* Whether a pattern has places for both. */
bool growth_names_are_both_in(const struct growth_names *names, const char *pattern);

/* "{n}" becomes the first size, any other "{m}" the second. The caller's. */
char *growth_call_make(const struct growth_names *names, const char *pattern,
                       const double sizes[GROWTH_SIZES]);

/* What a generator's call says of a size: "random n=1000" has 1000 of n; 0: nothing. */
double growth_call_size(const char *call, const char *name);

/* The largest of that size among the calls of a problem's cases; 0: none. */
double growth_largest_size(const struct problem *problem, const char *name);

#endif
