/*
 * `judge grade … --engine slurm`: what waits is cut into shards, judged by a job array and followed
 * from here, round by round until every result is in the run's journal.
 */
#ifndef JUDGE_CLI_GRADE_CLUSTER_H
#define JUDGE_CLI_GRADE_CLUSTER_H

#include "judge/cli/app.h"
#include "judge/cli/grade_shards.h"
#include "judge/cli/grading.h"

/*
 * Fills grading->book from the journals; where a batch of this run is still at work, it is followed
 * first. cut->workers 0: one worker a shard. -1: stopped part-way; what was judged is in the book.
 * ERROR_INTERRUPTED: the batch goes on by itself, and the next call follows it.
 */
int grade_on_slurm(struct app *app, struct grading *grading, const struct shard_cut *cut,
                   struct error *err);

/* Ends the batch of an earlier call, if there is one at work. */
int grade_on_slurm_end(struct app *app, const struct run_folder *run, struct error *err);

#endif
