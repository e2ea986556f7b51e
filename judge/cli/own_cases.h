/*
 * The cases that `judge run` and `judge watch` try: samples, and the learner's own.
 */
#ifndef JUDGE_CLI_OWN_CASES_H
#define JUDGE_CLI_OWN_CASES_H

#include "judge/cli/target.h"
#include "judge/core/test_case.h"

struct judging;

/*
 * which: NULL for all, a name, a number from 1, "A-B", or "-" for standard input, which is not
 * checked. ERROR_USAGE where there is none.
 */
int own_cases_choose(struct target *target, const char *which, struct case_list *out_list,
                     struct error *err);

/* The screen of `judge run`, or its object. */
int own_cases_print(struct app *app, const struct judging *judging, struct error *err);

#endif
