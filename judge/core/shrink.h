/*
 * Makes a failing input as small as can be, by asking about candidates.
 *
 * Knows nothing of the problem: which numbers count which lists, and which values are allowed, is
 * found by proposing it; a candidate counts only if whoever is asked accepts it and it still fails.
 * The same answers give the same result, always.
 */
#ifndef JUDGE_CORE_SHRINK_H
#define JUDGE_CORE_SHRINK_H

#include "judge/core/specimen.h"

enum shrink_answer {
    SHRINK_REFUSED, /* no valid input */
    SHRINK_PASSES,  /* valid, and nothing fails on it */
    SHRINK_FAILS,   /* valid, and it fails as the first one did */
    SHRINK_STOP,    /* enough: the best so far is the result */
};

struct shrink_oracle {
    enum shrink_answer (*ask)(void *state, struct span candidate);
    void *state;
};

/*
 * input must fail; it is not asked about. Appends the smallest input that was found to *out_text.
 * True: nothing smaller was left to try; false: it was stopped.
 */
bool shrink_input(struct span input, bool is_typed, const struct shrink_oracle *oracle,
                  struct strbuf *out_text);

#endif
