/*
 * Reads what AddressSanitizer, UBSan, a C++ library or assert() print before a program ends: where
 * in the learner's own file it went wrong, and why, in plain words.
 */
#ifndef JUDGE_CORE_CRASH_H
#define JUDGE_CORE_CRASH_H

#include "judge/base/compiler.h"

/*
 * "walk.c:27 in visit(): reads beyond the end of allocated memory", then a line for each of up to
 * two callers. inside_path is the source's path where it was compiled; shown_name replaces it.
 * NULL: nothing is said that points into that file. The caller's; harmless for a terminal.
 */
char *crash_explain(struct span words, const char *inside_path, const char *shown_name);

#endif
