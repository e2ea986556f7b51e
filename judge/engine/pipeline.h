/*
 * The one loop: cases in, results out. Growing, stressing, grading and verifying call it too.
 */
#ifndef JUDGE_ENGINE_PIPELINE_H
#define JUDGE_ENGINE_PIPELINE_H

#include "judge/base/error.h"
#include "judge/core/case_stream.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box_shelf.h"

struct pipeline {
    const struct problem *problem;
    const struct artifact *submission;
    const struct artifact *checker;    /* `program` checkers; else NULL */
    const struct artifact *interactor; /* interactive problems; else NULL */
    struct limits limits;              /* of a run of the submission */
    struct policy policy;
    struct report_sink sink;
    int64_t tool_time_ms;     /* CPU time of a checker or an interactor; 0: 10 s */
    int64_t idle_ms;          /* silence that ends a talk (interactor.h); 0: 5 s */
    int jobs;                 /* workers, each a box pinned to a core; 0: as many as cores */
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
    struct box_shelf *boxes;  /* lends them, for several submissions; NULL: new ones */
};

/*
 * Adds every case's result to *report; the sink hears of them in the order of the problem. -1: the
 * judge failed (never the submission), or ERROR_INTERRUPTED; *report then holds what was judged.
 */
int pipeline_run(const struct pipeline *pipeline, struct case_stream *cases, struct report *report,
                 struct error *err);

/* One input, no check: its output goes to out_fd, its first 64 KiB of errors to err_fd (-1:
 * nowhere). */
int pipeline_run_once(const struct pipeline *pipeline, int input_fd, int out_fd, int err_fd,
                      struct run_result *out_result, struct error *err);

#endif
