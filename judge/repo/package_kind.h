/*
 * One kind of package: a row of package.c's table, with its importer in a file of its own.
 */
#ifndef JUDGE_REPO_PACKAGE_KIND_H
#define JUDGE_REPO_PACKAGE_KIND_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/core/problem.h"

struct package_kind {
    bool (*is)(const char *folder);
    int (*read)(struct problem *problem, struct error *err);
};

extern const struct package_kind package_kattis, package_bare, package_libchecker, package_polygon,
    package_leetcode, package_answers;

/* "a/b" below the folder; the caller's. */
char *package_path(const char *folder, const char *below);
bool package_has(const char *folder, const char *below);

/* A case at the end of the problem's; its group is made when it is the first of that name. */
void package_add_case(struct problem *problem, const char *name, const char *group,
                      const char *input_path, const char *answer_path, const char *flags);

/* Limits that no package says: memory, output, compile, processes, source. */
void package_usual_limits(struct problem *problem);

/* Sets the CPU limit, and the wall limit with it. */
void package_set_time(struct problem *problem, double seconds);

/*
 * Groups share the points of a problem that is passed or failed: samples none, the others 100.
 */
void package_share_points(struct problem *problem);

#endif
