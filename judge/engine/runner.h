/*
 * One worker: judges one case at a time in boxes of its own, pinned to a core.
 *
 * A case goes through stages (run, perhaps again, check or talk) that all wait on descriptors, so
 * that one poll loop serves many runners. A box that fails is made anew and the case is judged
 * again, once; what fails twice is the judge's error.
 */
#ifndef JUDGE_ENGINE_RUNNER_H
#define JUDGE_ENGINE_RUNNER_H

#include <poll.h>
#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/core/report.h"
#include "judge/engine/interactor.h"
#include "judge/engine/pipeline.h"

struct runner;

/* pipeline must outlive the runner. cpu: -1 not pinned. */
int runner_open(const struct pipeline *pipeline, int cpu, struct runner **out_runner,
                struct error *err);
void runner_close(struct runner **runner); /* for AUTO; whatever runs is killed */

bool runner_is_busy(const struct runner *runner);
size_t runner_sequence(const struct runner *runner); /* as given for the last case */

/* Takes *test over (and empties it) and begins. The sequence number is the caller's. */
int runner_start(struct runner *runner, size_t sequence, struct test_case *test, struct error *err);

#define RUNNER_FDS_MAX TALK_FDS_MAX

/* What poll() should wait for; lowers *timeout_ms (-1: for ever) where time alone is an event. */
size_t runner_watch(const struct runner *runner, struct pollfd fds[RUNNER_FDS_MAX],
                    int *timeout_ms);

/* Does what can be done without waiting. 1: *out_result is filled and the caller's; 0: not yet. */
int runner_step(struct runner *runner, struct case_result *out_result, struct error *err);

#endif
