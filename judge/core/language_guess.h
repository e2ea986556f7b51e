/*
 * What language a text is in, by what stands in it: for files without an ending, or a wrong one.
 */
#ifndef JUDGE_CORE_LANGUAGE_GUESS_H
#define JUDGE_CORE_LANGUAGE_GUESS_H

#include "judge/base/compiler.h"
#include "judge/core/language.h"

/* NULL: it does not look like a program. Only the first 64 KiB are read. Borrowed. */
const struct language *language_guess(const struct language_table *table, struct span text);

/* Does the text look like another language and not at all like this one? */
bool language_is_contradicted(const struct language *language, struct span text);

#endif
