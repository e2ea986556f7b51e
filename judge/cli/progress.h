/*
 * What judging is doing, on standard error: one line that changes, at most ten times a second, on a
 * terminal; elsewhere a plain line for each tenth of long work. With --json=lines also the events,
 * on standard output.
 */
#ifndef JUDGE_CLI_PROGRESS_H
#define JUDGE_CLI_PROGRESS_H

#include "judge/cli/app.h"

struct progress {
    const struct app *app;
    enum show_policy show;
    bool is_animated, is_drawn;
    int64_t drawn_us; /* monotonic; of the last line */
    int64_t phase_us; /* when this phase began */
    int tenth;        /* last one told */
    const char *phase;
    const char *preparing; /* what sink->preparing counts; NULL: hidden cases */
    int64_t compile_us;    /* 0: cached or not yet */
};

void progress_init(struct progress *progress, const struct app *app, enum show_policy show);
struct report_sink progress_sink(struct progress *progress);

/* Takes the line away. Call it before anything else is printed. */
void progress_end(struct progress *progress);

#endif
