/*
 * The idea behind a solution, as its source says it: the first comment, in one line.
 */
#ifndef JUDGE_CORE_IDEA_H
#define JUDGE_CORE_IDEA_H

#include "judge/base/strbuf.h"

/* Comments of C, C++ and Python; a "Wrong:" in front is left out. Appends nothing without one. */
void idea_add(struct span source, struct strbuf *out);

#endif
