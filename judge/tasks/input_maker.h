/*
 * A generator in a warm box: a problem's own, called as its cases call it or otherwise, or one that
 * somebody brought. What stressing and fuzzing draw their inputs from.
 */
#ifndef JUDGE_TASKS_INPUT_MAKER_H
#define JUDGE_TASKS_INPUT_MAKER_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/base/strbuf.h"
#include "judge/engine/served.h"
#include "judge/engine/trial.h"
#include "judge/tasks/rig.h"

struct input_maker {
    struct artifact artifact;
    struct trial generator;
    struct served *served; /* the same program, more quickly; NULL: not yet, or never */
    bool is_not_served;
    struct names calls; /* of the problem's cases, each once, without seeds; of one's own: "" */
};
#define INPUT_MAKER_INIT {.generator = TRIAL_INIT}
void input_maker_release(struct input_maker *maker);

/*
 * own_path: a program that is told "seed=N"; NULL: the problem's. ERROR_USAGE where there is none.
 */
int input_maker_open(const struct rig_request *rig, const char *own_path, struct input_maker *maker,
                     struct error *err);

/*
 * 1: *out_input is filled; 0: it is longer than bytes_max, or the generator failed: then *out_fault
 * says how (the caller's).
 */
int input_maker_make(struct input_maker *maker, const char *call, uint64_t seed, size_t bytes_max,
                     struct strbuf *out_input, char **out_fault, struct error *err);

#endif
