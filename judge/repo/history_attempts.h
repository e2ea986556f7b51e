/*
 * The history looked at as a whole: every attempt there was, and what most often went wrong.
 */
#ifndef JUDGE_REPO_HISTORY_ATTEMPTS_H
#define JUDGE_REPO_HISTORY_ATTEMPTS_H

#include "judge/core/statistics.h"
#include "judge/repo/history.h"

/* Submissions, answers and flash cards, oldest first. day_of tells the day of a Unix time. */
int history_attempts(struct history *history, int64_t (*day_of)(int64_t unix_s),
                     struct attempt_list *out_list, struct error *err);

/* What the cases that were shown of failed submissions have in common. */
struct slip {
    char *verdict; /* "WA" */
    char *label;   /* "all weights equal" */
    size_t count;
};
struct slip_list {
    struct slip *items;
    size_t count, capacity;
};
#define SLIP_LIST_INIT {NULL, 0, 0}
void slip_list_release(struct slip_list *list);

/* The commonest in front; since: Unix seconds. */
int history_slips(struct history *history, int64_t since, size_t limit, struct slip_list *out_list,
                  struct error *err);

#endif
