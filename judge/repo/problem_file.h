/*
 * Reads a problem's folder: problem.json and what the layout says.
 */
#ifndef JUDGE_REPO_PROBLEM_FILE_H
#define JUDGE_REPO_PROBLEM_FILE_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

/*
 * Every fault of problem.json in one go, a line each:
 * "sorting/x/problem.json:4:12: 'limits.time' is '2': needs a unit: ms, s or min".
 * id may be NULL: then the last two parts of the folder's path.
 */
int problem_load(const char *folder, const char *id, struct problem *out_problem,
                 struct error *err);

/* The text of statement.md, solution.md; the caller's. */
int problem_read_text(const struct problem *problem, const char *file_name, char **out_text,
                      struct error *err);

#endif
