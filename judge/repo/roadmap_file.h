/*
 * roadmap.json beside the problems: the path as data. A place without one has no path.
 */
#ifndef JUDGE_REPO_ROADMAP_FILE_H
#define JUDGE_REPO_ROADMAP_FILE_H

#include "judge/base/error.h"
#include "judge/core/roadmap.h"

/* Of the first of $JUDGE_PROBLEMS, or of our own problems. *out_roadmap is empty without a file. */
int roadmap_file_load(struct roadmap *out_roadmap, struct error *err);

#endif
