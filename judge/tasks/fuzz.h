/*
 * A problem's own solutions against each other, on small inputs by chance: its generator called
 * with small numbers, and inputs with a few values changed, as far as the validator accepts them.
 * Whoever should be right, or should only be slow, must agree with the model.
 */
#ifndef JUDGE_TASKS_FUZZ_H
#define JUDGE_TASKS_FUZZ_H

#include "judge/base/error.h"
#include "judge/core/counterexample.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"

struct fuzz_request {
    const struct problem *problem;
    const struct language_table *languages;
    int64_t time_ms;
    int (*interrupted)(void);                     /* not 0: a signal asks to stop; or NULL */
    void (*progress)(void *state, size_t inputs); /* after each input; or NULL */
    void *state;
};

struct fuzz_solution {
    char *file;
    size_t inputs;        /* of which it was asked */
    enum verdict verdict; /* AC: it agrees, also on what was found */
};

struct fuzz_result {
    char *model;
    struct fuzz_solution *solutions; /* those compared with the model */
    size_t count, capacity;
    size_t inputs;  /* different ones that were compared */
    size_t refused; /* made, but the validator does not accept them */
    int64_t time_us;
    bool is_exhausted; /* the search ended before its time: nothing new came */
    bool is_found;
    /* Of an input where they differ: who fails, and whose answer it is measured by. */
    const char *failing, *right; /* borrowed from above */
    struct counterexample example;
};
#define FUZZ_RESULT_INIT {.example = COUNTEREXAMPLE_INIT}
void fuzz_result_release(struct fuzz_result *result);

/*
 * ERROR_USAGE: the problem has nothing to compare, or its inputs cannot be made. A signal ends the
 * search without an error. The same problem gives the same inputs in the same order.
 */
int task_fuzz(const struct fuzz_request *request, struct fuzz_result *out_result,
              struct error *err);

#endif
