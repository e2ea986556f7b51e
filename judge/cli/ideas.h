/*
 * The ideas behind a problem side by side: the learner's own program with its measured growth, and
 * the problem's with what they say of theirs.
 */
#ifndef JUDGE_CLI_IDEAS_H
#define JUDGE_CLI_IDEAS_H

#include "judge/cli/app.h"
#include "judge/core/problem.h"

/* Measures what the learner last got accepted, unless it was measured already: some seconds. */
void ideas_add(struct app *app, const struct problem *problem, struct strbuf *out);

#endif
