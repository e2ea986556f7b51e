/*
 * submissions/ of a Kattis package: each program with the verdicts that it may get, from its folder
 * or from @EXPECTED_RESULTS@ in its text.
 */
#ifndef JUDGE_REPO_PACKAGE_SUBMISSIONS_H
#define JUDGE_REPO_PACKAGE_SUBMISSIONS_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

int package_submissions_read(struct problem *problem, struct error *err);

#endif
