/*
 * A run cut into shards, for many machines: who judges what is settled once, in shards.json.
 */
#ifndef JUDGE_CLI_GRADE_SHARDS_H
#define JUDGE_CLI_GRADE_SHARDS_H

#include "judge/cli/app.h"
#include "judge/cli/grading.h"

/*
 * Cuts what waits into shards of about the same cost, each of one problem where that can be, and
 * writes shards.json. count 0: shards of about two minutes. Returns how many there are, or -1.
 */
int shards_write(const struct grading *grading, int count, struct error *err);

/*
 * `judge grade RUN --shard NUMBER`: judges one, into a journal of its own. Returns the exit code.
 */
int grade_shard(struct app *app, const char *run, const char *number, int jobs, struct error *err);

#endif
