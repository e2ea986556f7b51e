/*
 * What was submitted, and what came of it: SQLite, WAL, with a schema version. The door to SQLite.
 *
 * What history_add() returned 0 for is on disk, whatever dies next. A database that is locked is
 * waited for (2 s), a damaged or newer one is an error that says so and changes nothing.
 */
#ifndef JUDGE_REPO_HISTORY_H
#define JUDGE_REPO_HISTORY_H

#include "judge/base/error.h"
#include <stdbool.h>

#include "judge/core/submission.h"

struct history;

/* path NULL: judge.db in the XDG data folder, made when missing. */
int history_open(const char *path, struct history **out_history, struct error *err);
void history_close(struct history **history); /* for AUTO */

/* Records and fills submission->number. */
int history_add(struct history *history, struct submission *submission, struct error *err);

/* Replaces the report of a recorded submission: more was found out about it. */
int history_set_report(struct history *history, int64_t number, const char *report_json,
                       struct error *err);

/* number 0: the last one. problem_id NULL: of any problem. Sets *out_found. */
int history_find(struct history *history, int64_t number, const char *problem_id,
                 struct submission *out_submission, bool *out_found, struct error *err);

/* Newest first, without source and report. problem_id NULL: all. limit 0: all. */
int history_list(struct history *history, const char *problem_id, size_t limit,
                 struct submission_list *out_list, struct error *err);

struct problem_status {
    char *problem_id;
    size_t tries; /* CE and IE do not count */
    bool is_solved;
    int64_t last_at; /* Unix seconds */
    int hints_seen;
};
struct problem_status_list {
    struct problem_status *items;
    size_t count, capacity;
};
#define PROBLEM_STATUS_LIST_INIT {NULL, 0, 0}
int history_statuses(struct history *history, struct problem_status_list *out_list,
                     struct error *err);
void problem_status_list_release(struct problem_status_list *list);

int history_note_hint(struct history *history, const char *problem_id, int level,
                      struct error *err);
int history_hints_seen(struct history *history, const char *problem_id, int *out_level,
                       struct error *err);

/* Answers given to answer problems, right or wrong: how many wrong ones in the last `seconds`. */
int history_note_answer(struct history *history, const char *problem_id, const char *answer,
                        bool is_right, struct error *err);
int history_wrong_answers(struct history *history, const char *problem_id, int64_t seconds,
                          size_t *out_count, struct error *err);

#endif
