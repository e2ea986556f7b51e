/*
 * How the programs of a run grow, kept in its growth.json beside the results.
 */
#ifndef JUDGE_CLI_GRADING_GROWTH_H
#define JUDGE_CLI_GRADING_GROWTH_H

#include "judge/cli/grading.h"
#include "judge/core/growth_curve.h"

/* Nothing where it was not measured. */
int grading_growth_read(const struct run_folder *run, struct growth_curves *out_curves,
                        struct error *err);

/* Measures what is missing, with a progress line, and keeps it; what was measured before a stop is
 * kept too. */
int grading_growth_measure(struct app *app, const struct grading *grading, int jobs,
                           struct error *err);

#endif
