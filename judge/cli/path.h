/*
 * The roadmap as it stands for this learner: what is solved, what is here, what is ticked off.
 */
#ifndef JUDGE_CLI_PATH_H
#define JUDGE_CLI_PATH_H

#include "judge/cli/app.h"
#include "judge/core/roadmap.h"
#include "judge/repo/history.h"

/* Marked and ready; empty where the problems have no roadmap. */
int path_load(struct app *app, struct roadmap *out_roadmap, struct error *err);

/*
 * The problem to do next: the roadmap's, or where there is none target_next_id(). The caller's;
 * NULL: none.
 */
char *path_next_id(struct app *app, const struct repository *repository,
                   const struct problem_status_list *statuses);
/* The same where the roadmap is loaded already; an empty one is none. */
char *path_next_on(const struct roadmap *roadmap, const struct repository *repository,
                   const struct problem_status_list *statuses);

/* Seconds that this card takes: its problem's hours on the roadmap; some minutes for a flash card.
 * state: the roadmap. */
int64_t path_usual_s(void *state, const char *card);

#endif
