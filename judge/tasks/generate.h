/*
 * Hidden cases: made by generator and model solution when first needed, in parallel, in the
 * sandbox, validated, checked against cases.lock, kept in the cache under the hash of all that made
 * them.
 */
#ifndef JUDGE_TASKS_GENERATE_H
#define JUDGE_TASKS_GENERATE_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/core/test_case.h"

#define TASK_CASES_KIND "cases" /* of the cache: where made cases are kept */

enum lock_mode { LOCK_CHECK, LOCK_WRITE };

/* *out_list is the caller's. Only sink->preparing is used. A warm call touches no process. */
int task_generate(const struct problem *problem, const struct language_table *languages,
                  enum lock_mode lock, const struct report_sink *sink, struct case_list *out_list,
                  struct error *err);

/*
 * The same, and *out_fault names what was wrong with the problem where that is the error:
 * "does-not-compile", "generator-fails", "generator-unstable", "case-refused", "validator-fails",
 * "model-fails", "lock-differs"; else it stays as it is.
 */
int task_generate_named(const struct problem *problem, const struct language_table *languages,
                        enum lock_mode lock, const struct report_sink *sink,
                        struct case_list *out_list, const char **out_fault, struct error *err);

/* The samples/ of the folder as cases named "sample-1" … */
int task_samples(const struct problem *problem, struct case_list *out_list, struct error *err);

#endif
