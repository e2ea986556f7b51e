/*
 * Inputs of a wanted size: from a problem's generator in a box, or from a command line that its
 * user typed and that runs as the user, by sh.
 */
#ifndef JUDGE_ENGINE_GROWTH_INPUT_H
#define JUDGE_ENGINE_GROWTH_INPUT_H

#include "judge/base/error.h"
#include "judge/core/growth_words.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"

struct growth_inputs;

/* The generator of the problem. */
int growth_inputs_open(const struct problem *problem, const struct language_table *languages,
                       struct growth_inputs **out_inputs, struct error *err);
/* Any command line. */
struct growth_inputs *growth_inputs_of_command(void);
void growth_inputs_close(struct growth_inputs **inputs); /* for AUTO */

/*
 * 1: *out_fd is a sealed file with the input, its numbers in one width where wanted
 * (growth_words.h), and *out_size what it counts; 0: the generator refuses this call (a size beyond
 * what the problem allows); -1: error.
 */
int growth_inputs_make(struct growth_inputs *inputs, const char *call,
                       const struct growth_padding *padding, int *out_fd, double *out_size,
                       struct error *err);

#endif
