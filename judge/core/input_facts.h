/*
 * Simple facts of an input and its answer, and the one that parts failed cases from passed ones.
 */
#ifndef JUDGE_CORE_INPUT_FACTS_H
#define JUDGE_CORE_INPUT_FACTS_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"

enum input_fact {
    FACT_DUPLICATES,   /* equal numbers in its list */
    FACT_NEGATIVE,     /* a negative number */
    FACT_LARGE_ANSWER, /* a number beyond 2^31 in the answer */
    FACT_LARGE_INPUT,  /* a number beyond 2^31 in the input */
    FACT_ONE,          /* the first number is 1 */
    FACT_SORTED,       /* its list does not go down */
    FACT_PARTED,       /* a graph of several parts */
    FACT_COUNT
};

struct input_facts {
    bool holds[FACT_COUNT];
};

/* The list of an input is its longest line, or the first column of its lines. O(n log n). */
void input_facts_find(struct span input, struct span answer, struct input_facts *out_facts);

/*
 * "all 5 failures have equal numbers in the list; none of the 9 passes has". NULL: no fact parts
 * them without exception, or there are too few of them to say so. The caller's.
 */
char *input_facts_sentence(const struct input_facts *facts, const bool *has_failed, size_t count);

#endif
