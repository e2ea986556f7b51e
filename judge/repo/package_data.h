/*
 * data/ of a Kattis package: its cases, groups by folder, and how they are graded.
 */
#ifndef JUDGE_REPO_PACKAGE_DATA_H
#define JUDGE_REPO_PACKAGE_DATA_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/repo/package_rules.h"
#include "judge/repo/yaml_text.h"

/*
 * flags: problem.yaml's validator_flags, in front of those of the groups. root: problem.yaml, whose
 * `grading` is what old packages have in the place of testdata.yaml.
 */
int package_data_read(struct problem *problem, const char *flags, bool is_legacy,
                      const struct yaml *root, struct error *err);

/* The points of the group at this place, after all below it was read. */
void package_group_finish(struct problem *problem, size_t place, struct package_rules *rules);

#endif
