/*
 * The smallest counterexample: a failing case made as small as the time allows, checked against the
 * model solution in warm boxes. Candidates that the problem's validator does not accept do not
 * count.
 */
#ifndef JUDGE_TASKS_SHRINK_H
#define JUDGE_TASKS_SHRINK_H

#include "judge/base/error.h"
#include "judge/core/counterexample.h"
#include "judge/tasks/rig.h"

#define SHRINK_BUDGET_MS 2000

struct shrink_budget {
    int64_t time_ms;
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
};

/*
 * Is the verdict one that a smaller input may show, and the problem one whose inputs can be made?
 */
bool task_shrink_is_possible(const struct problem *problem, enum verdict verdict);

/*
 * Begins at the report's failing cases, the smallest first. 1: *out_example is the caller's; 0:
 * none of them fails here, or what is left is too large to be looked at; -1: error, or
 * ERROR_INTERRUPTED before anything was found.
 */
int task_shrink(const struct rig_request *request, const struct report *report,
                const struct shrink_budget *budget, struct counterexample *out_example,
                struct error *err);

/* The same for one input, on a rig that stands already. verdict: what is to be kept. */
int shrink_text(struct rig *rig, const struct problem *problem, struct span input,
                enum verdict verdict, const struct shrink_budget *budget,
                struct counterexample *out_example, struct error *err);

/*
 * Of an input that failed by the book: as small as it can be made, or as it is where it cannot be,
 * or not within the shorter limits of candidates. Returns whether it could.
 */
bool shrink_or_keep(struct rig *rig, const struct problem *problem, struct strbuf *input,
                    struct tryout_result *tried, const struct shrink_budget *budget,
                    struct counterexample *out_example);

#endif
