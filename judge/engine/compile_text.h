/*
 * A compiler's words made fit for the learner: paths of the box and the machine removed, the file
 * called as the learner calls it, errors and warnings counted. Knows the habits of gcc, clang,
 * javac, rustc, go, Python and node; what it does not know it leaves as it is.
 */
#ifndef JUDGE_ENGINE_COMPILE_TEXT_H
#define JUDGE_ENGINE_COMPILE_TEXT_H

#include <stdbool.h>

#include "judge/base/file.h"

/*
 * names: how the sources are called in the box; shown: how their owner calls them. The caller's;
 * NUL bytes become '?'.
 */
char *compile_text_clean(struct span raw, const struct names *names, const struct names *shown);

/* A compile that failed has one error at least. */
void compile_text_count(const char *text, bool has_failed, int *out_errors, int *out_warnings);

/* The first line that tells an error, else the first line. The caller's. */
char *compile_text_first_error(const char *text);

#endif
