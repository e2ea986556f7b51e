/*
 * The data/ tree of a Kattis package: cases, and what the groups' YAML says of them.
 */
#ifndef JUDGE_REPO_PACKAGE_DATA_H
#define JUDGE_REPO_PACKAGE_DATA_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

/* flags: the whole package's, which a group may replace. */
int package_data_read(struct problem *problem, const char *flags, struct error *err);

#endif
