/*
 * How a program grows on a problem's inputs, or on those of any generator.
 */
#ifndef JUDGE_TASKS_GROWTH_H
#define JUDGE_TASKS_GROWTH_H

#include "judge/base/error.h"
#include "judge/core/growth_report.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"

/* Of a hint: a quarter of the budget names the class nearly as often as all of it. */
#define GROWTH_HINT_PATIENCE 0.25

struct growth_request {
    const struct problem *problem; /* NULL: none; then generator is given */
    const struct language_table *languages;
    const struct language *language;
    const char *source_path;
    const char *source_name;
    const char *generator; /* a command line with {n}, run by sh as the user; NULL: the problem's */
    double first, last;    /* sizes; 0: as the problem's cases say */
    double patience;       /* share of the usual budget; 0: all of it */
    double budget_s;       /* CPU time of the measured runs; 0: as usual for the language */
    bool checks_answers;   /* also says where they are wrong: more runs, of the model too */
    const char *meter;     /* name of the source to use; NULL: the best that there is */
    int (*interrupted)(void);
};

/*
 * Whatever the program does is told in *out_report (families with `trouble`). ERROR_USAGE where
 * there are no inputs: the problem names none and no generator is given. A known source is not
 * measured again.
 */
int task_growth(const struct growth_request *request, struct growth_report *out_report,
                struct error *err);

/* Is the verdict one that how the program grows tells something about? */
bool task_growth_explains(enum verdict verdict);

/* Does the problem say how to make inputs of a size? */
bool task_growth_is_possible(const struct problem *problem);

#endif
