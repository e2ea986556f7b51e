/*
 * The smallest counterexample below a verdict.
 */
#ifndef JUDGE_CLI_SHRINK_HINT_H
#define JUDGE_CLI_SHRINK_HINT_H

#include "judge/cli/judging.h"

/* Whether shrink_hint_print() will have something to try, so that the case's data can wait. */
bool shrink_hint_is_due(const struct judging *judging, const struct target *target);

/*
 * Shrinks the failing case for 2 s at most, prints what came of it (else the data of the case
 * itself), and keeps it in the judging's report and, with a number, in history. Ctrl-C ends the
 * search at once. Whatever goes wrong is told with --verbose only: the verdict stands without it.
 */
void shrink_hint_print(struct app *app, const struct target *target, struct judging *judging,
                       int64_t number);

#endif
