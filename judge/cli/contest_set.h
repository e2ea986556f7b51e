/*
 * What a contest is about, from the words of a command line: a set, as `judge grade` reads it, or
 * the problems' ids.
 */
#ifndef JUDGE_CLI_CONTEST_SET_H
#define JUDGE_CLI_CONTEST_SET_H

#include "judge/cli/app.h"
#include "judge/cli/options.h"
#include "judge/core/contest.h"

/*
 * Fills the title and the problems of *contest. One word that is a set on disk is that; all else
 * are ids, a word or a place between commas each. A problem that is unknown or named twice is an
 * error.
 */
int contest_set_read(struct app *app, const struct operands *words, struct contest *contest,
                     struct error *err);

/* How long a contest runs yet; 0: none does. */
int64_t contest_running_s(struct app *app);

/* ERROR_USAGE while a contest runs: what ("hints") is not to be seen then. */
int contest_refuse(struct app *app, const char *what, struct error *err);

#endif
