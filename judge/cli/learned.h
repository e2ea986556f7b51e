/*
 * What follows for the memory when a problem is solved: the review is recorded, and told.
 */
#ifndef JUDGE_CLI_LEARNED_H
#define JUDGE_CLI_LEARNED_H

#include "judge/cli/app.h"
#include "judge/core/problem.h"
#include "judge/tasks/review.h"

/*
 * Records with the suggested grade. Advice goes to standard error, not with --json. True: it was a
 * review; learned_ask_grade() should have the last word of the command.
 */
bool learned_solved(struct app *app, const struct problem *problem);

/* On a terminal: the learner's own grade for the review just recorded, by one key. */
void learned_ask_grade(struct app *app, const struct problem *problem);

/* "in 12 days", "tomorrow", "today again". Returns buffer. */
#define LEARNED_WHEN_BYTES 32
const char *learned_when(int64_t days, char buffer[LEARNED_WHEN_BYTES]);

/* "again today   hard in 2 days   …": what each grade would mean. */
void learned_add_choices(struct app *app, const struct review *review, struct strbuf *out);

#endif
