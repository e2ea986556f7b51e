/*
 * What the kernel lets one process have. All limits of a run are written anew for each run, hard
 * and soft alike, and read back.
 */
#ifndef SANDBOX_RLIMITS_H
#define SANDBOX_RLIMITS_H

#include "sandbox/sandbox.h"

/* Processes of ours that a run's limit on processes counts as well: launcher and init. */
#define RLIMITS_OUR_PROCESSES 2

/*
 * Between vfork and exec: makes system calls only and touches no memory but its own stack.
 * Returns 0 or an errno.
 */
int rlimits_apply(const struct sandbox_limits *limits);

#endif
