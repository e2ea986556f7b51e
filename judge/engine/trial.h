/*
 * One program run again and again on small inputs, in one box: validators and generators that are
 * put to the test.
 */
#ifndef JUDGE_ENGINE_TRIAL_H
#define JUDGE_ENGINE_TRIAL_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/core/limits.h"
#include "judge/core/run_result.h"
#include "judge/engine/artifact.h"

struct box;

struct trial {
    const struct artifact *artifact; /* borrowed */
    struct limits limits;
    struct box *box;
    int output_fd, error_fd; /* memory files of the last run; ours */
};
#define TRIAL_INIT {.output_fd = -1, .error_fd = -1}

/* Limits: generous ones, of a tool, where limits is NULL. */
int trial_open(const struct artifact *artifact, const struct limits *limits,
               struct trial *out_trial, struct error *err);
void trial_release(struct trial *trial);

/* words: behind the program's name; or NULL. The input is a path, or bytes where path is NULL. */
int trial_run_file(struct trial *trial, const struct names *words, const char *path,
                   struct run_result *out_run, struct error *err);
int trial_run_bytes(struct trial *trial, const struct names *words, struct span input,
                    struct run_result *out_run, struct error *err);

#endif
