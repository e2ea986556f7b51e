/*
 * Several runners, each pinned to a core of its own, and the one poll loop that serves them.
 *
 * Runners are made when there is a case for them: the first is at work while the second is built.
 */
#ifndef JUDGE_ENGINE_WORKERS_H
#define JUDGE_ENGINE_WORKERS_H

#include <stddef.h>

#include "judge/base/error.h"
#include "judge/core/report.h"
#include "judge/engine/pipeline.h"
#include "judge/engine/runner.h"

struct workers {
    const struct pipeline *pipeline; /* borrowed */
    struct runner **runners;
    int *cpus;          /* that this process may use */
    size_t count, most; /* runners made, and how many there may be */
    size_t cpu_count;
    size_t turn; /* whose step is next */
};
#define WORKERS_INIT {NULL, NULL, NULL, 0, 0, 0, 0}

/* As many as pipeline->jobs, or as this process has cores, but never more than cases (0: unknown).
 */
int workers_open(const struct pipeline *pipeline, size_t case_count, struct workers *out_workers,
                 struct error *err);
void workers_release(struct workers *workers); /* kills what runs */

/* 1: *out_runner has nothing to do; 0: all are busy; -1: a box could not be made. */
int workers_idle(struct workers *workers, struct runner **out_runner, struct error *err);

/*
 * Waits until a case is judged. 1: *out_result is the caller's, and *out_sequence its number; 0:
 * nobody is at work; -1: error.
 */
int workers_wait(struct workers *workers, size_t *out_sequence, struct case_result *out_result,
                 struct error *err);

/* How many cores this process may use, at least 1. */
size_t workers_core_count(void);

#endif
