/*
 * The learner's own flash cards, as they were brought in from elsewhere.
 */
#ifndef JUDGE_REPO_HISTORY_OWN_H
#define JUDGE_REPO_HISTORY_OWN_H

#include "judge/core/anki.h"
#include "judge/repo/history.h"

/* All or none; a card whose id is there gets the new texts and keeps what is remembered of it. */
int history_add_own(struct history *history, const struct anki_list *list, struct error *err);

/* In the order in which they came. Their reviews are those of the card "own:ID". */
int history_own(struct history *history, struct anki_list *out_list, struct error *err);

#endif
