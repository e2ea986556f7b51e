/*
 * Cases of packages that bring programs in their place: inputs are made by their generators,
 * answers by the model, in the sandbox, and kept in the cache under the hash of what made them.
 */
#ifndef JUDGE_TASKS_PACKAGE_CASES_H
#define JUDGE_TASKS_PACKAGE_CASES_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"

/*
 * Fills the paths of the cases that have none: an input by its call, "PROGRAM ARGUMENT…" with the
 * program below the package's folder; an answer where the package makes them.
 */
int package_cases_make(const struct problem *problem, const struct language_table *languages,
                       const struct report_sink *sink, struct case_list *cases, struct error *err);

#endif
