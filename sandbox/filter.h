/*
 * The system call filter, compiled: the only door to libseccomp. Built once for a profile; each
 * run's init loads the instructions as they are.
 */
#ifndef SANDBOX_FILTER_H
#define SANDBOX_FILTER_H

#include <linux/filter.h>
#include <stddef.h>
#include <stdint.h>

#include "sandbox/sandbox.h"

/*
 * *out_instructions are borrowed, and stay as they are. Calls that end a run, and those of foreign
 * architectures, are handed to whoever holds the filter's listener.
 */
int filter_build(enum sandbox_profile profile, const struct sock_filter **out_instructions,
                 size_t *out_count, struct sandbox_failure *failure);

/* "ptrace", "foreign architecture", or "system call 999". */
void filter_call_name(uint32_t arch, int number, char *name, size_t name_bytes);

#endif
