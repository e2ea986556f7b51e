/*
 * The program as it is judged, run in one box: what sources that add nothing to it share.
 */
#ifndef JUDGE_ENGINE_GROWTH_PLAIN_H
#define JUDGE_ENGINE_GROWTH_PLAIN_H

#include "judge/engine/growth_source.h"

struct growth_plain;

/*
 * As a source's open; the state is a struct growth_plain. is_counted: its box counts instructions,
 * at fixed addresses.
 */
int growth_plain_open(const struct growth_subject *subject, bool is_counted, void **out_state,
                      char **out_reason, struct error *err);
void growth_plain_close(void **state);

/* One run, from the beginning of the input. -1: the machine failed. */
int growth_plain_run(const struct growth_plain *plain, int input_fd, struct run_result *out_result,
                     struct error *err);

/* Keeps what a point cost, also in run->cost, and its peak. */
void growth_plain_note(struct growth_plain *plain, size_t point, double cost,
                       struct growth_run *run);

/* A source's collect: one part of no line, and the peak as heap. */
int growth_plain_collect(void *state, struct growth_series *series, struct growth_space *space,
                         struct error *err);

#endif
