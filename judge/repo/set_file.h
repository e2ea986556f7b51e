/*
 * Sets on disk: a JSON file, or a folder of problems.
 */
#ifndef JUDGE_REPO_SET_FILE_H
#define JUDGE_REPO_SET_FILE_H

#include "judge/base/error.h"
#include "judge/core/problem_set.h"

/*
 * Every fault of a JSON set in one go, a line each, with its place. References that are paths
 * ("./two-sum") are made absolute, from the set's folder. A folder counts all its problems, down
 * to two levels, at 100 points each, without a deadline.
 */
int set_load(const char *path, struct problem_set *out_set, struct error *err);

/* The same from bytes; folder: what relative references start from. */
int set_parse(const char *name, struct span text, const char *folder, struct problem_set *out_set,
              struct error *err);

#endif
