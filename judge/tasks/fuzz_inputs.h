/*
 * The inputs of a fuzzing, one after the other, none twice: calls of the generator with small
 * numbers, and changes of samples, hand-made cases and inputs that were accepted before.
 */
#ifndef JUDGE_TASKS_FUZZ_INPUTS_H
#define JUDGE_TASKS_FUZZ_INPUTS_H

#include "judge/tasks/input_maker.h"
#include "judge/tasks/memo.h"

#define FUZZ_POOL_MAX 64

struct fuzz_inputs {
    const struct problem *problem;
    struct input_maker maker;
    struct strbuf pool[FUZZ_POOL_MAX]; /* to be changed; a new one takes the oldest one's place */
    size_t pool_count, pool_next;
    uint64_t random, seed;
    struct memo seen;
};
#define FUZZ_INPUTS_INIT {.maker = INPUT_MAKER_INIT}
void fuzz_inputs_release(struct fuzz_inputs *inputs);

/* The problem of the request, which must outlive the inputs. */
int fuzz_inputs_open(const struct rig_request *rig, struct fuzz_inputs *inputs, struct error *err);

/* 1: *out_input is filled; 0: nothing new comes any more, or it is after until_us. */
int fuzz_inputs_next(struct fuzz_inputs *inputs, int64_t until_us, struct strbuf *out_input,
                     struct error *err);

/* It was accepted: others may be made of it. */
void fuzz_inputs_keep(struct fuzz_inputs *inputs, struct span input);

#endif
