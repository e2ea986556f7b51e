/*
 * Contests in the history: begun, looked up, ended. What was submitted is where it always is; a
 * contest is a window on it, so that nothing is lost when the terminal closes.
 */
#ifndef JUDGE_REPO_HISTORY_CONTEST_H
#define JUDGE_REPO_HISTORY_CONTEST_H

#include "judge/core/contest.h"
#include "judge/repo/history.h"

/* Records the contest with its problems, all or nothing, and fills contest->number. */
int history_add_contest(struct history *history, struct contest *contest, struct error *err);

/* The one that was begun last. Sets *out_found. */
int history_last_contest(struct history *history, struct contest *out_contest, bool *out_found,
                         struct error *err);

/* at: Unix seconds. */
int history_end_contest(struct history *history, int64_t number, int64_t at, struct error *err);

/* Submissions and answers to any problem within its window, oldest first. */
int history_contest_tries(struct history *history, const struct contest *contest,
                          struct contest_try_list *out_list, struct error *err);

#endif
