/*
 * Spaced repetition of problems: what an accepted solution means for the memory of its problem,
 * and what is due. A problem becomes a card when it is first solved; an early repetition that
 * nobody asked for changes nothing.
 */
#ifndef JUDGE_TASKS_REVIEW_H
#define JUDGE_TASKS_REVIEW_H

#include "judge/core/roadmap.h"
#include "judge/repo/history_review.h"

/* The day of a Unix time where the learner is, and today, as fsrs_day(). */
int64_t review_day(int64_t unix_s);
int64_t review_today(void);

/*
 * The problem was solved just now. usual_s: how long it takes (seconds), 0 when nobody knows.
 * Returns 1 and the review that was recorded with the suggested grade (the caller's), 0 when none
 * was due.
 */
int review_solved(struct history *history, const char *problem_id, int64_t usual_s,
                  struct review *out_review, struct error *err);

/* A flash card was answered. */
int review_card(struct history *history, const char *card, enum fsrs_grade grade,
                struct review *out_review, struct error *err);

/* Replaces the grade of a card's last review, and what followed from it; fills *out_review. */
int review_regrade(struct history *history, const char *card, enum fsrs_grade grade,
                   struct review *out_review, struct error *err);

/* Days to the next review for each grade, by enum fsrs_grade; [0] is not used. */
int review_choices(struct history *history, const struct review *review, int64_t out_days[5],
                   struct error *err);

/* What is due today within the budget (seconds; 0: any), the most forgotten first. */
struct due {
    struct review last;
    double recall;      /* chance to recall now */
    int64_t expected_s; /* how long it may take */
};
struct due_list {
    struct due *items;
    size_t count, capacity;
    size_t total;    /* due in all */
    int64_t total_s; /* of all */
    size_t cards;    /* known in all */
};
#define DUE_LIST_INIT {NULL, 0, 0, 0, 0, 0}
void due_list_release(struct due_list *list);

/* usual_s: how long a card takes that was never timed; kept borrowed for the call. */
int review_due(struct history *history, int64_t budget_s, size_t limit,
               int64_t (*usual_s)(void *state, const char *card), void *state,
               struct due_list *out_list, struct error *err);

/*
 * The milestone whose solved problems are the most forgotten, and the chance to recall one of them;
 * NULL: none has fallen below what is desired.
 */
const struct roadmap_milestone *review_weakest(const struct roadmap *roadmap,
                                               const struct review_list *cards, int64_t today,
                                               double *out_recall);

#endif
