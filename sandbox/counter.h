/*
 * A counter of the kernel or of the processor over all that a process gives birth to from now on.
 */
#ifndef SANDBOX_COUNTER_H
#define SANDBOX_COUNTER_H

#include <stdint.h>

#include "sandbox/sandbox.h"

/*
 * Counts in every program that a child of ours becomes, user code only. Returns a descriptor that
 * closes on exec, or -1: nothing was asked for, or this machine or its settings do not count it.
 */
int counter_open(enum sandbox_counter counter);

/* What was counted in children that have ended; -1: not known, or for a part of their time. */
int64_t counter_read(int fd);

#endif
