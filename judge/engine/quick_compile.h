/*
 * A compile by what makes it shorter and changes nothing else: the precompiled header that the
 * source begins with (headers.h), and the fastest linker of the row's that this machine has. What
 * the learner reads is what the plain command says: where a shortcut may speak, the compiler is
 * asked again without.
 */
#ifndef JUDGE_ENGINE_QUICK_COMPILE_H
#define JUDGE_ENGINE_QUICK_COMPILE_H

#include "judge/base/error.h"
#include "judge/engine/compile.h"
#include "judge/engine/toolchain.h"

/* As compile_run(plain); first: the text of the first source. */
int quick_compile_run(const struct compile_job *plain, const struct toolchain *toolchain,
                      struct span first, struct compile_outcome *out_outcome, struct error *err);

#endif
