/*
 * What the learner has done with the problems so far, by id.
 */
#ifndef JUDGE_CLI_PROBLEM_NOTES_H
#define JUDGE_CLI_PROBLEM_NOTES_H

#include "judge/cli/app.h"
#include "judge/repo/history.h"

/* The status of a problem; one that says "never tried" when history has none. Borrowed. */
const struct problem_status *status_of(const struct problem_status_list *list, const char *id);

/* "new", "tried", "solved". */
const char *status_name(const struct problem_status *status);

/* All statuses. A history that cannot be read is told once as advice, and the list is empty. */
void statuses_load(struct app *app, struct problem_status_list *out_list);

/* Days, hours or minutes since then: "12 d ago", "just now". Returns buffer. */
#define AGE_TEXT_BYTES 32
const char *age_text(int64_t unix_seconds, char buffer[AGE_TEXT_BYTES]);

#endif
