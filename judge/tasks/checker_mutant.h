/*
 * Outputs made from a right one: some must still be accepted, some must not.
 */
#ifndef JUDGE_TASKS_CHECKER_MUTANT_H
#define JUDGE_TASKS_CHECKER_MUTANT_H

#include <stdbool.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

enum mutant_demand {
    DEMAND_ACCEPT,      /* means the same */
    DEMAND_REJECT,      /* can never be right */
    DEMAND_REJECT_SOME, /* is wrong for most inputs: accepted everywhere is a fault */
};

struct checker_mutation {
    const char *name;
    enum mutant_demand demand;
    /* False: it does not apply to this output. */
    bool (*apply)(struct span output, struct strbuf *out);
};

extern const struct checker_mutation checker_mutations[];
extern const size_t checker_mutation_count;

#endif
