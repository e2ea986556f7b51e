/*
 * Judges one submission of one problem: build, hidden cases, pipeline, report.
 */
#ifndef JUDGE_TASKS_JUDGE_H
#define JUDGE_TASKS_JUDGE_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"

enum judge_cases { JUDGE_HIDDEN, JUDGE_SAMPLES, JUDGE_LIST };

struct judge_request {
    const struct problem *problem;
    const struct language_table *languages;
    const struct language *language;
    const char *source_path;
    enum judge_cases which;
    const struct case_list *cases; /* JUDGE_LIST */
    struct policy policy;
    struct report_sink sink;
    int jobs;
};

/*
 * Whatever the submission does is a verdict in *out_report (CE and IE too: IE carries report->error).
 * -1 only where there is nothing to report about: problem files broken, cases cannot be made.
 */
int task_judge(const struct judge_request *request, struct report *out_report, struct error *err);

#endif
