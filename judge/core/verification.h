/*
 * Everything that verifying one problem found: findings, and the tables behind them. What the
 * tables mean (weak spots, margins, a score) is worked out here; how they are measured is not known
 * here.
 */
#ifndef JUDGE_CORE_VERIFICATION_H
#define JUDGE_CORE_VERIFICATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/file.h"
#include "judge/core/finding.h"
#include "judge/core/growth_report.h"
#include "judge/core/verdict.h"

struct verified_case {
    char *name, *group, *label; /* group and label may be NULL */
    bool is_sample;
    int64_t input_bytes;
};

/* One solution against all cases: a row of the matrix. */
struct verified_solution {
    char *file;
    char *language; /* id */
    enum verdict expected, got;
    unsigned permitted;     /* bits 1 << verdict: what it may get; 0: what is expected alone */
    char *complaint;        /* of a package's: what is not as expected; or NULL */
    char *message;          /* the first failure's, or the compiler's first error; or NULL */
    enum verdict *verdicts; /* one a case, samples first; VERDICT_SKIPPED where not judged */
    int64_t *cpu_time_us;
    size_t case_count;
    int64_t limit_us;        /* CPU time limit of this language */
    int64_t worst_us;        /* over cases; of a slow one as far as it was let go */
    bool worst_is_a_minimum; /* it was stopped there: it takes longer */
    int64_t worst_memory_bytes;
};

struct verified_growth {
    char *file;
    bool is_known;
    enum growth_class growth, low, high;
    enum growth_standing standing; /* against the problem's target */
    char *declared;                /* the solution's own words: "n log n"; or NULL */
    char *trouble;                 /* why nothing is known, or less; or NULL */
    double last_size;              /* largest size that was measured */
};

enum mutant_fate {
    MUTANT_NOTICED,    /* by `noticed_by` */
    MUTANT_SURVIVED,   /* no case notices it */
    MUTANT_EQUIVALENT, /* the compiler makes the same program of it */
    MUTANT_REFUSED,    /* does not compile */
    MUTANT_ARGUED,     /* survived, and the problem says why that is right */
    MUTANT_FATE_COUNT
};

struct verified_mutant {
    char *operator; /* "boundary" */
    int line;       /* of the model, from 1 */
    char *old_line, *new_line;
    enum mutant_fate fate;
    char *noticed_by; /* case; or NULL */
    char *reason;     /* MUTANT_ARGUED */
};

struct verification {
    char *problem_id;
    struct finding_list findings;
    struct verified_case *cases;
    size_t case_count, case_capacity, sample_count;
    struct verified_solution *solutions;
    size_t solution_count, solution_capacity;
    struct verified_growth *growths;
    size_t growth_count, growth_capacity;
    char *growth_target; /* or NULL */
    struct verified_mutant *mutants;
    size_t mutant_count, mutant_capacity;
    size_t mutant_possible;   /* how many there are; mutant_count of them were tried */
    char *model;              /* its file; NULL: none */
    size_t parts, parts_kept; /* measured in all, and how many of them were known already */
    int64_t time_us;
};
#define VERIFICATION_INIT {0}
void verified_solution_release(struct verified_solution *solution);
void verification_release(struct verification *verification);

/* Does it get what it may get? */
bool verified_solution_is_right(const struct verified_solution *solution);

/* How many cases a solution fails, hidden ones only; *out_last: index of the last of them. */
size_t verified_solution_failures(const struct verification *verification,
                                  const struct verified_solution *solution, size_t *out_last);

size_t verification_mutants(const struct verification *verification, enum mutant_fate fate);

/* Noticed of those that are a fault, 0 to 100; 100 where there are none. */
int verification_score(const struct verification *verification);
#define VERIFICATION_SCORE_MIN 90

/* Ready: no error, and with is_strict no warning either. */
bool verification_is_clean(const struct verification *verification, bool is_strict);

#endif
