/*
 * A control group of our own from systemd: the calling process moves into a fresh scope that is
 * delegated to it, as `systemd-run --user --scope -p Delegate=yes` would have begun it.
 */
#ifndef SANDBOX_SCOPE_H
#define SANDBOX_SCOPE_H

#include <stdbool.h>

enum scope_state {
    SCOPE_NEEDLESS, /* root, a group that is delegated or limited already, or no version 2 */
    SCOPE_JOINED,   /* now, or before by us or by who started us */
    SCOPE_NOBODY,   /* no manager of this user's answers */
    SCOPE_REFUSED,  /* it answers, and would not */
};

struct scope {
    enum scope_state state;
    char reason[160]; /* SCOPE_REFUSED: the manager's own words */
};

/*
 * Joins where that helps. Costs nothing where it does not, a few milliseconds the first time where
 * it does, nothing later; a refusal is remembered. Any thread may call it: the process's other
 * threads and its children to come are in the scope too.
 */
void scope_join(struct scope *out_scope);

#endif
