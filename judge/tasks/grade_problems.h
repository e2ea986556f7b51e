/*
 * The problems of a set, ready to be judged: cases made, tools built, and what results depend on.
 */
#ifndef JUDGE_TASKS_GRADE_PROBLEMS_H
#define JUDGE_TASKS_GRADE_PROBLEMS_H

#include "judge/base/hash.h"
#include "judge/core/gradebook.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/test_case.h"
#include "judge/repo/repository.h"

struct graded_problem {
    struct problem problem;
    struct case_list cases;
    char fingerprint[HASH_HEX_BYTES]; /* of all but the submission that a result depends on */
};

struct graded_problems {
    struct graded_problem *items; /* in the order of the set */
    size_t count, capacity;
};
#define GRADED_PROBLEMS_INIT {NULL, 0, 0}
void graded_problems_release(struct graded_problems *problems);

/* Reads every problem of the set, and fills the gradebook's rows of problems. */
int graded_problems_load(const struct problem_set *set, const struct repository *repository,
                         struct graded_problems *out_problems, struct gradebook *book,
                         struct error *err);

/* Makes hidden cases where they are missing, which may take minutes, and settles fingerprints. */
int graded_problems_prepare(struct graded_problems *problems,
                            const struct language_table *languages, const struct report_sink *sink,
                            struct error *err);

/* Copies the cases that were made here to a stage (engine/cache.h), each once. */
int graded_problems_stage(const struct graded_problems *problems, const char *stage,
                          struct error *err);

/*
 * From here on cases that lie there are not made again, by this process and those that it starts.
 */
void graded_problems_use_stage(const char *stage);

/* The key of the result of this source: equal keys, equal results. */
int graded_problem_key(const struct graded_problem *graded, const struct language *language,
                       const char *source_path, const char *source_hash,
                       char out_key[HASH_HEX_BYTES], struct error *err);

#endif
