/*
 * How far grading is, on standard error: a bar with rate, time left and the student in hand on a
 * terminal, a plain line for each tenth elsewhere.
 */
#ifndef JUDGE_CLI_GRADE_PROGRESS_H
#define JUDGE_CLI_GRADE_PROGRESS_H

#include "judge/cli/app.h"
#include "judge/tasks/grade.h"

#define RATE_WINDOW 32

struct grade_progress {
    const struct app *app;
    const char *deed; /* "judged" */
    bool is_animated, is_drawn;
    int64_t drawn_us; /* monotonic */
    int tenth;        /* last one told */
    /* when so much was done: a ring, for the rate of late */
    int64_t seen_us[RATE_WINDOW];
    size_t seen_done[RATE_WINDOW], seen_count;
};

void grade_progress_init(struct grade_progress *progress, const struct app *app, const char *deed);
struct grade_sink grade_progress_sink(struct grade_progress *progress);

/* Takes the line away. Call it before anything else is printed. */
void grade_progress_end(struct grade_progress *progress);

#endif
