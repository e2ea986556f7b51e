/*
 * Single runs ahead of a ladder: what it could only learn too late.
 */
#ifndef JUDGE_TASKS_GROWTH_PROBE_H
#define JUDGE_TASKS_GROWTH_PROBE_H

#include "judge/tasks/growth_climb.h"

/*
 * Whether the second size counts no further than the first: of the largest k of n numbers, with
 * more than n nothing changes, and with less something does.
 */
int growth_second_is_cut_off(struct growth_measuring *measuring, void *state, const char *pattern,
                             bool *out_is_cut_off, struct error *err);

/* One run at a first size that might not end would cost more than all the others together. */
int growth_explosion_foresee(struct growth_measuring *measuring, void *state, const char *pattern,
                             bool *out_explodes, struct error *err);

/*
 * Fills in whether the inputs hold texts of digits: such a text with zeros in front would be
 * another one, while it is shorter than numbers are made. Inputs of a few small sizes tell; no run
 * is made. Inputs of other seeds are like those of the first.
 */
void growth_texts_foresee(struct growth_measuring *measuring, const char *pattern);

#endif
