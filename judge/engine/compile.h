/*
 * One run of a compiler, or of a syntax check, in a box.
 */
#ifndef JUDGE_ENGINE_COMPILE_H
#define JUDGE_ENGINE_COMPILE_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/base/strbuf.h"
#include "judge/core/language.h"
#include "judge/core/limits.h"

struct compile_job {
    const struct language *language;
    const struct names *names, *paths; /* the sources, in the box and here */
    const struct names *argv;          /* of the compiler, as inside the box */
    struct limits limits;
    const char *folder; /* where the outputs go */
};

struct compile_outcome {
    bool is_built;
    bool is_lasting; /* the same sources will always end so: not where time or memory ran out */
    int64_t time_us;
    struct strbuf words; /* what it said, at most 1 MiB */
    struct names files;  /* outputs below folder */
};
#define COMPILE_OUTCOME_INIT {false, false, 0, STRBUF_INIT, NAMES_INIT}
void compile_outcome_release(struct compile_outcome *outcome);

/* -1 only when the machine failed; whatever the source does to its compiler is an outcome. */
int compile_run(const struct compile_job *job, struct compile_outcome *out_outcome,
                struct error *err);

#endif
