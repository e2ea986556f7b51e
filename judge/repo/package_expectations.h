/*
 * submissions/submissions.yaml of Kattis packages: what is expected of submissions, by globs.
 */
#ifndef JUDGE_REPO_PACKAGE_EXPECTATIONS_H
#define JUDGE_REPO_PACKAGE_EXPECTATIONS_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

/* Adds to the solutions that are there what the file says of them. */
int package_expectations_read(struct problem *problem, struct error *err);

#endif
