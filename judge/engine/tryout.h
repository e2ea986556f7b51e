/*
 * What a submission does with one input after the other: validator, model solution, submission and
 * checker, each in a warm box of its own that stays open, hundreds of inputs a second.
 *
 * For inputs that are made on the way (smaller ones, random ones); the pipeline is for cases.
 */
#ifndef JUDGE_ENGINE_TRYOUT_H
#define JUDGE_ENGINE_TRYOUT_H

#include "judge/base/error.h"
#include "judge/base/strbuf.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"

/* All borrowed, and must outlive the tryout. */
struct tryout_spec {
    const struct problem *problem;
    const struct artifact *submission; /* NULL: only validator and model run */
    const struct artifact *model;      /* says what is right */
    const struct artifact *validator;  /* NULL: every input is valid */
    const struct artifact *checker;    /* `program` checkers; else NULL */
    struct limits limits;              /* of the submission */
    struct limits model_limits;
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
};

struct tryout;

int tryout_open(const struct tryout_spec *spec, struct tryout **out_tryout, struct error *err);
void tryout_close(struct tryout **tryout); /* for AUTO */

/*
 * Many candidates: from the next run on, programs are served (see served.h) where that can be, and
 * results hold the verdict and the ending alone. False: by the book again.
 */
void tryout_set_quick(struct tryout *tryout, bool is_quick);

/* From the next run on. */
void tryout_set_limits(struct tryout *tryout, const struct limits *limits);

struct tryout_result {
    bool is_valid;                /* else only these two are filled: validator or model refused */
    char *refusal;                /* the validator's words; or NULL */
    bool model_fails;             /* the validator accepted it */
    struct case_result result;    /* without a test */
    struct strbuf answer, output; /* their first TRYOUT_TEXT_BYTES */
};
#define TRYOUT_TEXT_BYTES ((size_t)64 << 10)
#define TRYOUT_RESULT_INIT {.answer = STRBUF_INIT, .output = STRBUF_INIT}
void tryout_result_release(struct tryout_result *result);

/* *out_result is the caller's. -1: a box or a tool of the problem failed, or ERROR_INTERRUPTED. */
int tryout_run(struct tryout *tryout, struct span input, struct tryout_result *out_result,
               struct error *err);

#endif
