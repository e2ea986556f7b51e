/*
 * What to type next, after a verdict. Goes to standard error.
 */
#ifndef JUDGE_CLI_ADVICE_H
#define JUDGE_CLI_ADVICE_H

#include "judge/cli/judging.h"

/* Also puts the failing case beside the learner's own ones, where it is small and may be shown. */
void advise_after_submit(struct app *app, const struct target *target,
                         const struct judging *judging, int64_t number);

/* The problem is solved: what that has opened, and what comes next. */
void advise_solved(struct app *app, const struct problem *problem);

/* It is not: the next hint, where there is one. */
void advise_stuck(struct app *app, const struct problem *problem);

#endif
