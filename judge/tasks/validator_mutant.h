/*
 * Inputs that a validator should refuse, made from one that it accepts by a single change.
 */
#ifndef JUDGE_TASKS_VALIDATOR_MUTANT_H
#define JUDGE_TASKS_VALIDATOR_MUTANT_H

#include <stdbool.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

struct validator_mutation {
    const char *name;    /* "two blanks between two words" */
    const char *fault;   /* of what lets it through */
    bool any_is_a_fault; /* else only when it is let through wherever it is tried */
    bool is_mild;        /* some problems allow it: worth a note */
    bool is_a_long_number;
    /* The change at place 0, 1, …; false: there is no such place. */
    bool (*apply)(struct span input, size_t place, struct strbuf *out);
};

extern const struct validator_mutation validator_mutations[];
extern const size_t validator_mutation_count;

#define VALIDATOR_PLACES 3 /* tried of each change, at most */

#endif
