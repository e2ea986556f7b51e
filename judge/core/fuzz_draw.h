/*
 * Small inputs by chance: a generator's call with small numbers in it, an input with a few of its
 * values changed. Whether what comes of it is an input at all, the problem's validator says.
 *
 * The same state of chance draws the same, always.
 */
#ifndef JUDGE_CORE_FUZZ_DRAW_H
#define JUDGE_CORE_FUZZ_DRAW_H

#include <stdbool.h>
#include <stdint.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

/* "random n=200000 keys=10" -> "random n=4 keys=2": appends the call, as a generator takes it. */
void fuzz_draw_call(const char *call, uint64_t *random, struct strbuf *out);

/* Appends the input with one to three changes. is_typed: lines are JSON values. */
void fuzz_draw_change(struct span input, bool is_typed, uint64_t *random, struct strbuf *out);

#endif
