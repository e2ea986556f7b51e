/*
 * Any language: CPU time of the program as it is judged, the least of several runs. The last
 * resort: times are blurred by caches, by the clock and by whoever else is at work.
 */
#include "judge/engine/growth_plain.h"

#define RUNS 3
#define RUNS_OF_SLOW 1
#define SLOW_US 300000

static bool clock_is_there(const struct language *language)
{
    (void)language;
    return true;
}

static int clock_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                      struct error *err)
{
    return growth_plain_open(subject, false, out_state, out_reason, err);
}

static int clock_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                         struct error *err)
{
    struct run_result result;
    int runs = 1;

    if (growth_plain_run(state, input_fd, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end == RUN_FINISHED)
        runs = out_run->result.cpu_time_us > SLOW_US ? RUNS_OF_SLOW : RUNS;
    for (int i = 1; i < runs; i++) {
        if (growth_plain_run(state, input_fd, &result, err) < 0)
            return -1;
        if (result.end == RUN_FINISHED && result.cpu_time_us < out_run->result.cpu_time_us)
            out_run->result = result;
    }
    growth_plain_note(state, point, (double)out_run->result.cpu_time_us, out_run);
    return 0;
}

const struct growth_source growth_clock = {
    .name = "clock",
    .words = "CPU time",
    .unit = 200, /* microseconds: what the start of a process may vary by */
    .slack = 1000,
    .budget = 3e5, /* each size is run several times */
    .is_there = clock_is_there,
    .open = clock_open,
    .measure = clock_measure,
    .collect = growth_plain_collect,
    .close = growth_plain_close,
};
