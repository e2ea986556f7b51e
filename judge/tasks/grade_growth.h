/*
 * How the programs of a graded class grow: each one measured as `judge growth` does it, with a part
 * of its budget, on all cores. What was measured once is kept in the cache and not measured again.
 */
#ifndef JUDGE_TASKS_GRADE_GROWTH_H
#define JUDGE_TASKS_GRADE_GROWTH_H

#include "judge/core/gradebook.h"
#include "judge/core/growth_curve.h"
#include "judge/repo/run_folder.h"
#include "judge/tasks/grade.h"

struct grade_growth_request {
    const struct gradebook *book; /* judged */
    const struct graded_problems *problems;
    const struct run_folder *run;
    const struct language_table *languages;
    struct grade_sink sink;
    int (*interrupted)(void);
    int jobs; /* 0: one a core */
};

/*
 * Adds the curves that are missing: of the programs that count and were accepted, too slow or too
 * large, where the problem names inputs that grow. A program that cannot be measured has a curve
 * that says why. -1: stopped, with those that were measured added.
 */
int task_grade_growth(const struct grade_growth_request *request, struct growth_curves *curves,
                      struct error *err);

#endif
