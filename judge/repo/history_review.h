/*
 * Reviews in the history: what was learnt when, and how well. Nothing is ever deleted: the log of
 * all reviews stays, so that the model's weights can be fitted to it one day.
 */
#ifndef JUDGE_REPO_HISTORY_REVIEW_H
#define JUDGE_REPO_HISTORY_REVIEW_H

#include "judge/base/file.h"
#include "judge/core/fsrs.h"
#include "judge/repo/history.h"

/* One review of a card; a card is a problem's id, or "kill:ID/FILE" of a flash card. */
struct review {
    int64_t number;
    char *card;
    int64_t reviewed_at;  /* Unix seconds */
    int64_t day, due_day; /* fsrs_day() */
    int64_t days;         /* since the review before; 0 for the first */
    enum fsrs_grade grade, suggested;
    struct fsrs_memory memory; /* after it */
    struct fsrs_effort effort; /* usual_s and gave_up are not kept */
};
struct review_list {
    struct review *items;
    size_t count, capacity;
};
#define REVIEW_INIT {.card = NULL}
#define REVIEW_LIST_INIT {NULL, 0, 0}
void review_release(struct review *review);
void review_list_release(struct review_list *list);

/* Records and fills review->number. */
int history_add_review(struct history *history, struct review *review, struct error *err);

/* The learner's own grade for a review that was recorded with the suggested one. */
int history_change_review(struct history *history, const struct review *review, struct error *err);

/* The last review of each card, the most overdue first. */
int history_cards(struct history *history, struct review_list *out_list, struct error *err);

/* All reviews, oldest first. card NULL: of all cards. */
int history_reviews(struct history *history, const char *card, struct review_list *out_list,
                    struct error *err);

/* Work on a problem begins; until it is accepted, time and failures count from here. */
int history_begin(struct history *history, const char *problem_id, bool is_review,
                  struct error *err);

/* What was done since then. out_begun 0: nothing was begun. */
struct history_effort {
    int64_t begun_at;
    bool is_review;
    int failures, hints;
    bool gave_up;
};
int history_effort(struct history *history, const char *problem_id, struct history_effort *out,
                   struct error *err);
/* It is done: the next one begins anew. */
int history_end(struct history *history, const char *problem_id, struct error *err);

int history_note_giving_up(struct history *history, const char *problem_id, struct error *err);

/* Items of the roadmap that the learner ticks off. */
int history_tick(struct history *history, const char *item, bool is_done, struct error *err);
int history_ticks(struct history *history, struct names *out_items, struct error *err);

#endif
