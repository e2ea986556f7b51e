/*
 * Judges one submission of one problem: build, hidden cases, pipeline, report.
 */
#ifndef JUDGE_TASKS_JUDGE_H
#define JUDGE_TASKS_JUDGE_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/box_shelf.h"

enum judge_cases { JUDGE_HIDDEN, JUDGE_SAMPLES, JUDGE_LIST };

struct judge_request {
    const struct problem *problem;
    const struct language_table *languages;
    const struct language *language;
    const char *source_path;
    enum judge_cases which;
    const struct case_list *cases; /* JUDGE_LIST */
    int64_t time_ms; /* the CPU limit in the place of the problem's; 0: the problem's */
    bool judges_all; /* a package's cases too that its grading would leave out */
    struct policy policy;
    struct report_sink sink;
    int jobs;
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
    struct box_shelf *boxes;  /* whose boxes it may have, see pipeline.h; or NULL */
};

/* The language of a source file, or of a folder that holds a program; NULL: none. Borrowed. */
const struct language *task_language_of(const struct language_table *languages, const char *path);

/* Where no language is known: what the file is in, a sentence. The caller's. */
char *task_language_lacking(const char *path);

/*
 * Whatever the submission does is a verdict in *out_report (CE and IE too: IE carries
 * report->error). -1 only where there is nothing to report about: problem files broken, cases
 * cannot be made, no compiler, or ERROR_INTERRUPTED. A crash of C or C++ is run once more under
 * sanitizers, after the last case_done.
 *
 * A package without a time limit, or whose limit its own accepted submissions do not keep here, is
 * calibrated by them (package_time.h), and the report says so.
 *
 * An answer problem has one case, named "answer": what the program prints is compared with the
 * hash.
 */
int task_judge(const struct judge_request *request, struct report *out_report, struct error *err);

#endif
