/*
 * Reads what an interpreter or a language's runtime prints before a program ends: where in the
 * learner's own file it went wrong, and why. Knows Python, Java, JavaScript, Go and Rust.
 */
#ifndef JUDGE_CORE_TRACEBACK_H
#define JUDGE_CORE_TRACEBACK_H

#include <stddef.h>

/*
 * "walk.py:2 in visit(): IndexError: list index out of range", then a line for each of up to two
 * callers. words: standard error in which the source bears its owner's name, name. NULL: nothing is
 * said that points into that file. The caller's.
 */
char *traceback_explain(const char *words, const char *name);

/* How many bytes of the same stand before it; all of them where there is none. */
size_t traceback_offset(const char *words, const char *name);

#endif
