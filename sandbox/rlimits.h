/*
 * What the kernel lets one process have. All limits are written hard and soft alike and read back:
 * those that are the same for every run once in its init, the others anew for the run.
 */
#ifndef SANDBOX_RLIMITS_H
#define SANDBOX_RLIMITS_H

#include "sandbox/sandbox.h"

/* Processes of ours that a run's limit on processes counts as well: launcher and init. */
#define RLIMITS_OUR_PROCESSES 2

/* What every run is held to, inherited from its init. Returns 0 or an errno. */
int rlimits_settle(void);

/*
 * Between vfork and exec: makes system calls only and touches no memory but its own stack.
 * Returns 0 or an errno.
 */
int rlimits_apply(const struct sandbox_limits *limits);

#endif
