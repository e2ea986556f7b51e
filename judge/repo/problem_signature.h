/*
 * "function" of problem.json: the typed signature.
 */
#ifndef JUDGE_REPO_PROBLEM_SIGNATURE_H
#define JUDGE_REPO_PROBLEM_SIGNATURE_H

#include "judge/repo/fields.h"

/* A reader of FIELD_OWN; target is the struct problem. */
void problem_signature_read(struct fields *fields, const struct json *value, void *target);

#endif
