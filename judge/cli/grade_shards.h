/*
 * A run cut into shards, for many machines: who judges what is settled once, in shards.json.
 */
#ifndef JUDGE_CLI_GRADE_SHARDS_H
#define JUDGE_CLI_GRADE_SHARDS_H

#include "judge/cli/app.h"
#include "judge/cli/grading.h"

#define SHARDS_MAX 100000

/* How a run is cut. */
struct shard_cut {
    int count;   /* shards; 0: so many that each is about two minutes' work, as far as is known */
    int most;    /* no more than these, however much work there is */
    int workers; /* that a shard will have; 0: one */
    struct grade_choice choice;
};

/*
 * Cuts what waits into shards of about the same cost, each of one problem where that can be, and
 * writes shards.json; puts the cases that were made here into the run's stage/, where every machine
 * finds them. Returns how many shards there are, or -1.
 */
int shards_write(const struct grading *grading, const struct shard_cut *cut, struct error *err);

/*
 * `judge grade RUN --shard NUMBER`: judges one, into a journal of its own. Returns the exit code.
 */
int grade_shard(struct app *app, const char *run, const char *number, int jobs, struct error *err);

#endif
