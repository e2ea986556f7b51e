/*
 * generators/generators.yaml of BAPCtools: cases that are not in data/ but are made by programs,
 * copied from beside them, or stand in the file itself.
 */
#ifndef JUDGE_REPO_PACKAGE_GENERATORS_H
#define JUDGE_REPO_PACKAGE_GENERATORS_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

/* Adds the cases that data/ lacks. Nothing where the package has no such file. */
int package_generators_read(struct problem *problem, const char *flags, bool is_legacy,
                            struct error *err);

#endif
