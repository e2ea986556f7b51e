/*
 * All problems that can be found: $JUDGE_PROBLEMS (folders with ':' between), else the installed or
 * source folder, then the user's own under XDG data. Ids: "area/slug", a unique slug, a number in
 * `judge list`, a path.
 */
#ifndef JUDGE_REPO_REPOSITORY_H
#define JUDGE_REPO_REPOSITORY_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

/* ids in listing order, with their folders */
struct repository {
    struct names ids, folders;
};
#define REPOSITORY_INIT {NAMES_INIT, NAMES_INIT}

int repository_open(struct repository *out_repository, struct error *err);
void repository_release(struct repository *repository);

/* ERROR_USAGE with "did you mean" for an unknown one, and the candidates for an ambiguous one. */
int repository_load(const struct repository *repository, const char *id,
                    struct problem *out_problem, struct error *err);

#endif
