/*
 * One judging, from a target to the screen: what `run`, `submit` and `why` have in common.
 */
#ifndef JUDGE_CLI_JUDGING_H
#define JUDGE_CLI_JUDGING_H

#include "judge/cli/target.h"
#include "judge/tasks/judge.h"
#include "judge/view/evidence.h"

struct judging {
    struct report report;
    struct evidence evidence;
    enum show_policy show;
};
#define JUDGING_INIT {.report = REPORT_INIT, .evidence = EVIDENCE_INIT, .show = SHOW_FULL}
void judging_release(struct judging *judging);

/* Judges with a progress line. cases: for JUDGE_LIST, else NULL. */
int judging_run(struct app *app, const struct target *target, enum judge_cases which,
                const struct case_list *cases, struct judging *out_judging, struct error *err);

/*
 * A wrong idea on the hidden cases. One that was too slow in so many is let go: the report lacks
 * the others.
 */
#define JUDGING_SLOW_ENOUGH 2
int judging_run_idea(struct app *app, const struct target *target, struct judging *out_judging,
                     struct error *err);

/* The files of the shown case, cut around the difference. */
void evidence_from_files(const struct case_result *shown, struct evidence *out_evidence);

/* 0 accepted, 1 not, 4 the judge's own failure. */
int judging_exit_code(const struct report *report);

#endif
