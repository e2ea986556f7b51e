/*
 * The idea behind a solution, as its source says it: the first comment, in one line.
 */
#ifndef JUDGE_CORE_IDEA_H
#define JUDGE_CORE_IDEA_H

#include "judge/base/strbuf.h"

/* Comments of C, C++ and Python; a "Wrong:" in front is left out. Appends nothing without one. */
void idea_add(struct span source, struct strbuf *out);

/*
 * The largest growth that the first comment names: "n log n" of "O(n log n) time, O(n) space";
 * NULL: none that can be read. The caller's.
 */
char *idea_growth(const char *source);

#endif
