/*
 * What the passes of shrinking share: the best input so far, and the way to propose a better one.
 */
#ifndef JUDGE_CORE_SHRINK_SESSION_H
#define JUDGE_CORE_SHRINK_SESSION_H

#include "judge/base/file.h"
#include "judge/core/shrink.h"

struct shrink_session {
    struct specimen best;
    struct names pool; /* owns the bytes of changed items */
    struct shrink_oracle oracle;
    bool is_over; /* no more questions */
};

/*
 * Asks about what is left of the draft, where it is simpler than the best; FAILS: it is the best
 * now, and what the draft changed is the session's.
 */
enum shrink_answer shrink_try(struct shrink_session *session, struct draft *draft);

#endif
