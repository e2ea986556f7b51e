/*
 * Space of a program that does not count by itself but takes its memory from the C library: one
 * more run a size without an emulator, with the shim preloaded.
 */
#ifndef JUDGE_ENGINE_GROWTH_SHIM_SPACE_H
#define JUDGE_ENGINE_GROWTH_SHIM_SPACE_H

#include "judge/engine/growth_source.h"

/* The word of a row that links the C library into the program, and the one that does not. */
struct growth_linkage {
    const char *whole, *shared;
};

/*
 * inputs: of the points 0 ... count - 1. Where it is not built, a run does not end well or says
 * nothing, the space is not known, which is no error.
 */
int growth_shim_space(const struct growth_subject *subject, const struct growth_linkage *linkage,
                      const int *inputs, size_t count, struct growth_space *out_space,
                      struct error *err);

#endif
