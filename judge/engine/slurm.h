/*
 * Slurm, by its own commands, as a person would use them: submit, look, let go on, cancel. Knows
 * jobs and nothing of judging. Where a job may run, on whose account and for how long is said the
 * way Slurm's users say it: in SBATCH_* variables, which stand above what a script asks for.
 */
#ifndef JUDGE_ENGINE_SLURM_H
#define JUDGE_ENGINE_SLURM_H

#include "judge/base/error.h"
#include "judge/base/file.h"

#define SLURM_TASKS_MAX 1000 /* of an array: MaxArraySize is 1001 where nobody has changed it */

struct slurm_job {
    const char *script; /* path of a script with its #SBATCH lines */
    const char *log;    /* path, with sbatch's own signs: "%a" is the task, "%%" a '%' */
    int tasks;          /* of an array, from 1; 0: no array */
    const char *after;  /* id of a job that must be over first, however it ended; or NULL */
};

/* *out_id is the caller's. -1 with Slurm's own words where it takes no such job (ERROR_SYSTEM). */
int slurm_submit(const struct slurm_job *job, char **out_id, struct error *err);

/* What of a job is not over yet. */
struct slurm_queue {
    size_t waiting, running; /* tasks; what waits as "5-20" is one */
    struct names delayed;    /* ids of tasks that wait only because they were started before */
    char *held;              /* an id that nobody but a person lets go on, and why; or NULL */
};
#define SLURM_QUEUE_INIT {0, 0, NAMES_INIT, NULL}
void slurm_queue_release(struct slurm_queue *queue);

/* A job that Slurm does not know any more is over. -1: Slurm does not answer. */
int slurm_look(const char *id, struct slurm_queue *out_queue, struct error *err);

/* Whether this machine has Slurm's commands. */
bool slurm_is_here(void);

/* Both do what they can: whether it was done shows in the queue. */
void slurm_start_now(const char *id);
void slurm_cancel(const char *id);

#endif
