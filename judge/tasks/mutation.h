/*
 * The mutants of a problem's model: which they are, and what becomes of one.
 */
#ifndef JUDGE_TASKS_MUTATION_H
#define JUDGE_TASKS_MUTATION_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/mutant.h"
#include "judge/core/problem.h"
#include "judge/core/verification.h"
#include "judge/engine/artifact.h"
#include "judge/engine/pipeline.h"
#include "judge/repo/mutant_file.h"

#define MUTANTS_MAX 60 /* that are tried of a model, spread evenly */

struct mutation {
    const struct problem *problem;   /* borrowed, as the language */
    const struct language *language; /* NULL: the model is in none that can be mutated */
    char *path;                      /* of the model */
    char *source;
    struct mutant_list mutants;
    size_t possible; /* before the choice */
    struct argued_list argued;
};

/* ERROR_INPUT: mutants.json is faulty. */
int mutation_open(const struct problem *problem, const struct language_table *languages,
                  struct mutation **out_mutation, struct error *err);
void mutation_free(struct mutation **mutation); /* for AUTO */

/* Cases that are judged by the same limits. */
struct mutant_wave {
    struct case_list cases;
    struct limits limits;
};

/*
 * Builds one and runs it on the waves in their order until a case notices. pipeline: all but the
 * submission and the limits is set. *out_noticed_by: the name of a case, or NULL.
 */
int mutation_try(const struct mutation *mutation, const struct mutant *mutant,
                 const struct artifact *model, const struct pipeline *pipeline,
                 const struct mutant_wave *waves, size_t wave_count, enum mutant_fate *out_fate,
                 const char **out_noticed_by, struct error *err);

#endif
