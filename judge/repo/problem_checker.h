/*
 * "checker" of problem.json.
 */
#ifndef JUDGE_REPO_PROBLEM_CHECKER_H
#define JUDGE_REPO_PROBLEM_CHECKER_H

#include "judge/repo/fields.h"

/* A reader of FIELD_OWN; target is the struct problem. */
void problem_checker_read(struct fields *fields, const struct json *value, void *target);

#endif
