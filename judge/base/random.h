/*
 * Numbers that look random and are the same on every machine: splitmix64. Not for secrets.
 */
#ifndef JUDGE_BASE_RANDOM_H
#define JUDGE_BASE_RANDOM_H

#include <stdint.h>

/* The next number; any state is a good one to begin with. */
uint64_t random_draw(uint64_t *state);

/* One below count, which is not 0. */
uint64_t random_below(uint64_t *state, uint64_t count);

#endif
