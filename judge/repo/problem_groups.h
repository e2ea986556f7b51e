/*
 * "groups" and "cases" of problem.json.
 */
#ifndef JUDGE_REPO_PROBLEM_GROUPS_H
#define JUDGE_REPO_PROBLEM_GROUPS_H

#include "judge/core/problem.h"
#include "judge/repo/fields.h"

#define PROBLEM_CASES_MAX 5000

/* Readers of FIELD_OWN; target is the struct problem. "cases" makes the one group without a name.
 */
void problem_groups_read(struct fields *fields, const struct json *value, void *target);
void problem_cases_read(struct fields *fields, const struct json *value, void *target);

#endif
