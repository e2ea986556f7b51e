/*
 * All that a tryout needs, built and opened: what shrinking and stressing stand on.
 */
#ifndef JUDGE_TASKS_RIG_H
#define JUDGE_TASKS_RIG_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/engine/artifact.h"
#include "judge/engine/tryout.h"

struct rig_request {
    const struct problem *problem;
    const struct language_table *languages;
    const struct language *language;
    const char *source_path;  /* NULL: no submission, only what is right */
    const char *brute_path;   /* what is right; NULL: the problem's model */
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
};

struct rig {
    struct artifact submission, model, validator, checker;
    struct tryout *tryout;
    struct limits limits; /* of the submission, by the book */
};
#define RIG_INIT {0}

/* Everything of the request must outlive the rig. A source that does not compile is ERROR_USAGE. */
int rig_open(const struct rig_request *request, struct rig *rig, struct error *err);
void rig_release(struct rig *rig);

/*
 * What the submission does with an input, by its own limits. Served, as most inputs tell nothing;
 * what fails there is looked at by the book. *out is the caller's, and empty before.
 */
int rig_look_at(struct rig *rig, struct span input, struct tryout_result *out, struct error *err);

/* NULL: it can be tried; else why not, as the rest of a sentence. Constant. */
const char *rig_obstacle(const struct problem *problem);

#endif
