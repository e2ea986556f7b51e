/*
 * Random inputs until a submission and what is right disagree; then the input is made small.
 */
#ifndef JUDGE_TASKS_STRESS_H
#define JUDGE_TASKS_STRESS_H

#include "judge/base/error.h"
#include "judge/core/counterexample.h"
#include "judge/tasks/rig.h"

struct stress_request {
    struct rig_request rig; /* brute_path: what is right */
    /* prints an input, told "seed=N"; NULL: the problem's, called as its small cases are */
    const char *gen_path;
    int64_t time_ms;
    void (*progress)(void *state, size_t inputs); /* after each input; or NULL */
    void *state;
};

struct stress_result {
    size_t inputs;  /* that were compared */
    size_t refused; /* made, but the validator does not accept them */
    int64_t time_us;
    bool is_found;
    struct counterexample example;
};
#define STRESS_RESULT_INIT {.example = COUNTEREXAMPLE_INIT}
void stress_result_release(struct stress_result *result);

/* A generator that fails is an error (INPUT or USAGE). A signal ends the search without one. */
int task_stress(const struct stress_request *request, struct stress_result *out_result,
                struct error *err);

#endif
