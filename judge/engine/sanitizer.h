/*
 * Builds of C and C++ that notice their own faults: AddressSanitizer and UBSan, in a box.
 */
#ifndef JUDGE_ENGINE_SANITIZER_H
#define JUDGE_ENGINE_SANITIZER_H

#include <stdbool.h>

#include "judge/core/language.h"
#include "judge/core/limits.h"

bool sanitizer_knows(const struct language *language);

/*
 * The language as a sanitizer's runtime needs it: shared libraries, /proc, calls of its own, and
 * settings in its environment. Borrows the row's words, but not its environment; must outlive
 * whatever is built with it.
 */
void sanitizer_language(const struct language *language, struct language *out_language);
void sanitizer_language_release(struct language *language);

/* Words for the compiler. */
void sanitizer_add_words(struct names *extra);

/* Of a run: slower and larger than it would be by itself. */
extern const struct limits sanitizer_limits;

/* "stack-buffer-overflow": what a report says was wrong, in its own word. The caller's; or NULL. */
char *sanitizer_fault(const char *stderr_text);

#endif
