/*
 * Everything that can be checked about a problem, in one go: texts, inputs, validator, bounds,
 * solutions, checker, limits, growth, mutants of the model.
 *
 * What is measured is kept in the cache under the hash of all that it follows from, and is not
 * measured again; the rest is done side by side on all cores.
 */
#ifndef JUDGE_TASKS_VERIFY_H
#define JUDGE_TASKS_VERIFY_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/core/verification.h"

enum verify_check {
    VERIFY_STATEMENT = 1,
    VERIFY_INPUTS = 2, /* cases, generator, validator, bounds */
    VERIFY_SOLUTIONS = 4,
    VERIFY_CHECKER = 8,
    VERIFY_LIMITS = 16,
    VERIFY_GROWTH = 32,
    VERIFY_MUTANTS = 64,
    VERIFY_ALL = 127,
};

struct verify_request {
    const struct problem *problem;
    const struct language_table *languages;
    unsigned checks;         /* of verify_check */
    bool judges_all;         /* slow solutions too are judged on every case */
    int jobs;                /* 0: as many as cores */
    struct report_sink sink; /* preparing and interrupted: of cases, then of parts */
};

/*
 * What is wrong with the problem is a finding; -1 only where the machine failed or a signal came.
 */
int task_verify(const struct verify_request *request, struct verification *out_verification,
                struct error *err);

/*
 * A verification of what cannot be read, or of what this machine could not verify: each line of the
 * error is a finding, of the check "schema" or "machine".
 */
void task_verify_failed(const char *problem_id, const struct error *fault,
                        struct verification *out_verification);

/*
 * Measures several problems side by side, each on a core of its own, so that task_verify() of each
 * then finds all of it done. A problem's faults are left for that, and what the machine failed at.
 */
int task_verify_ahead(const struct verify_request *requests, size_t count, int jobs,
                      const struct report_sink *sink, struct error *err);

#endif
