/* What the tests of the sandbox share: the probe, compiled; runs in a usual box; users. */
#ifndef TESTS_SANDBOX_LIB_BOX_H
#define TESTS_SANDBOX_LIB_BOX_H

#include "sandbox/sandbox.h"

/* Compiles tests/sandbox/programs/probe.c statically. Returns a descriptor; ends the test else. */
int probe_compile(void);

/* A box with nothing bound and the probe in /work, or NULL with a comment in the output. */
struct sandbox *box_with_probe(int probe, enum sandbox_profile profile);

/* Usual limits: 2 s, 4 s elapsed, 64 MiB, 1 MiB out, 4 KiB of standard error, 16 processes. */
struct sandbox_limits box_limits(void);

/* A run of the probe that reads and writes nothing. words end with NULL. */
struct sandbox_run box_probe_run(const char *const *words);

/*
 * Calls body(argument) in a child, as nobody when is_ordinary. Returns whether it ended with 0.
 * What the child prints is not TAP: results travel in memory from shared_memory().
 */
int as_user(int is_ordinary, void (*body)(void *), void *argument);
void *shared_memory(unsigned long bytes);

#endif
