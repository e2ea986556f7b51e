/*
 * Follows a Slurm batch as if its work were done here: the same progress, out of the run's journal.
 */
#ifndef JUDGE_TASKS_SLURM_FOLLOW_H
#define JUDGE_TASKS_SLURM_FOLLOW_H

#include "judge/tasks/grade.h"
#include "judge/tasks/slurm_batch.h"

/*
 * Tells how far the batch is until its array is over, however it ended; what was judged is then in
 * the run's journal. The merging job is ended where it is not over by itself: whoever follows
 * merges without waiting for a node. Of the request, book and problems are only read, workers and
 * rules not needed but for rules.interrupted. -1: ERROR_INTERRUPTED, and the batch goes on.
 */
int slurm_follow(const struct grade_request *request, const struct slurm_batch *batch,
                 struct error *err);

#endif
