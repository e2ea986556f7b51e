/*
 * A program that counts by itself and leaves /box/counts (growth_sites.h): its box, its runs and
 * what they said. A source of growth fills it in open() and hands the rest on to here.
 */
#ifndef JUDGE_ENGINE_GROWTH_SELFRUN_H
#define JUDGE_ENGINE_GROWTH_SELFRUN_H

#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/growth_source.h"

#define GROWTH_SELFRUN_COUNTS "/box/counts" /* where it leaves them */

struct growth_selfrun {
    struct growth_subject subject;
    struct artifact artifact;
    struct names argv, settings;
    struct names names, paths; /* besides the artifact's, for the box: inside, outside */
    double start_cost;         /* of a run besides what it counts: it takes from the budget */
    struct box *box;
    char *counts[GROWTH_POINTS_MAX]; /* NULL: none */
    int inputs[GROWTH_POINTS_MAX];   /* -1: none */
};

/* One of a subject, with its language's settings only; for growth_selfrun_close(). */
struct growth_selfrun *growth_selfrun_make(const struct growth_subject *subject);

/* Puts the files into a box. argv and settings may be filled before or after. */
int growth_selfrun_load(struct growth_selfrun *run, struct error *err);

/* Those of a struct growth_source; the state is a struct growth_selfrun on the heap. */
int growth_selfrun_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                           struct error *err);
int growth_selfrun_collect(void *state, struct growth_series *series, struct growth_space *space,
                           struct error *err);
void growth_selfrun_close(void **state);

#endif
