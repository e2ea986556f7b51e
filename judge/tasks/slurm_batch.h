/*
 * Shards of a run as a Slurm job array, and behind it a job that merges.
 *
 * Nothing here waits on this process: once submitted, the jobs judge and merge by themselves, and
 * whoever follows them only reads the run's journal and the queue. A task that a node took along is
 * started again by Slurm, and judges what no journal has. In RUN/slurm/ stand the two scripts, what
 * the jobs wrote, and batch.json: the ids of the last batch, by which the next one to come finds
 * it.
 */
#ifndef JUDGE_TASKS_SLURM_BATCH_H
#define JUDGE_TASKS_SLURM_BATCH_H

#include <stdint.h>

#include "judge/repo/run_folder.h"

struct slurm_work {
    const struct run_folder *run;
    const char *program; /* judge itself: an absolute path that the nodes have too */
    int shards;          /* at most SLURM_SHARDS_MAX */
    int workers;         /* of each */
    int64_t memory_bytes;
};
#define SLURM_SHARDS_MAX 1000

struct slurm_batch {
    char *array, *merge; /* ids */
};
#define SLURM_BATCH_INIT {NULL, NULL}
void slurm_batch_release(struct slurm_batch *batch);

int slurm_batch_submit(const struct slurm_work *work, struct slurm_batch *out_batch,
                       struct error *err);

/* 1: the run's last batch is not over yet, and *out_batch is it; 0: there is none. */
int slurm_batch_find(const struct run_folder *run, struct slurm_batch *out_batch,
                     struct error *err);

/*
 * An error where the run's last batch is not over yet: nobody else may write into the run. A run
 * that was brought to a machine without Slurm is free.
 */
int slurm_batch_expect_none(const struct run_folder *run, struct error *err);

/* Ends the batch, and waits until Slurm says that it is over; at most half a minute. */
int slurm_batch_cancel(const struct slurm_batch *batch, struct error *err);

#endif
