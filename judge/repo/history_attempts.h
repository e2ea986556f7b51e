/*
 * The history looked at as a whole: every attempt there was, and what most often went wrong.
 */
#ifndef JUDGE_REPO_HISTORY_ATTEMPTS_H
#define JUDGE_REPO_HISTORY_ATTEMPTS_H

#include "judge/core/slip.h"
#include "judge/core/statistics.h"
#include "judge/repo/history.h"

/* Submissions, answers and flash cards, oldest first. day_of tells the day of a Unix time. */
int history_attempts(struct history *history, int64_t (*day_of)(int64_t unix_s),
                     struct attempt_list *out_list, struct error *err);

/* What went wrong in failed submissions, the commonest in front; since: Unix seconds. */
int history_slips(struct history *history, int64_t since, size_t limit, struct slip_list *out_list,
                  struct error *err);

#endif
