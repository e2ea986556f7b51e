/*
 * Which time limit a problem's measured solutions ask for: three times the slowest right one,
 * rounded up to a number that people write, and at most half of the fastest slow one. Where both
 * cannot hold, twice the slowest right one will do; where not even that, nothing is proposed.
 */
#ifndef JUDGE_CORE_LIMIT_PROPOSAL_H
#define JUDGE_CORE_LIMIT_PROPOSAL_H

#include "judge/core/problem.h"
#include "judge/core/verification.h"

enum limit_outcome {
    LIMIT_PROPOSED,
    LIMIT_IMPOSSIBLE, /* the slow one is too near to the right one */
    LIMIT_UNMEASURED, /* no right solution ran well */
};

struct limit_proposal {
    enum limit_outcome outcome;
    int64_t old_ms, new_ms; /* new: LIMIT_PROPOSED only */
    /* Borrowed from the verification; NULL: none. */
    const struct verified_solution *right, *slow;
    /* What they need, counted in the time of this limit where their language has a multiple. */
    int64_t right_us, slow_us;
    bool right_is_a_minimum, slow_is_a_minimum; /* stopped there: they need more */
};

/*
 * language: the id whose own limit is meant; NULL: the problem's, which holds for all languages
 * that have no time of their own.
 */
void limit_propose(const struct problem *problem, const struct verification *verification,
                   const char *language, struct limit_proposal *out_proposal);

/* The time of a language's own limit, 0: it has none; language NULL: the problem's. */
int64_t limit_time_ms(const struct problem *problem, const char *language);

#endif
