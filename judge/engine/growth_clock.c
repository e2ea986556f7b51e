/*
 * Any language: CPU time of the program as it is judged, the least of several runs. The last
 * resort: times are blurred by caches, by the clock and by whoever else is at work.
 */
#include "judge/base/memory.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/memfile.h"

#define RUNS 3
#define RUNS_OF_SLOW 1
#define SLOW_US 300000

struct clock {
    struct growth_subject subject;
    struct artifact artifact;
    struct box *box;
    double times[GROWTH_POINTS_MAX], peaks[GROWTH_POINTS_MAX];
};

static bool clock_is_there(const struct language *language)
{
    (void)language;
    return true;
}

static void clock_close(void **state)
{
    struct clock *clock = *state;

    if (clock == NULL)
        return;
    box_close(&clock->box);
    artifact_release(&clock->artifact);
    mem_free(state);
}

static int clock_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                      struct error *err)
{
    AUTO(clock_close) void *state = mem_alloc(1, sizeof(struct clock));
    struct clock *clock = state;
    int status;

    clock->subject = *subject;
    status = growth_build(subject, subject->language, NULL, &clock->artifact, out_reason, err);
    if (status <= 0)
        return status;
    if (box_open(subject->language, BOX_RUN, -1, &clock->box, err) < 0 ||
        box_load(clock->box, &clock->artifact, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

static int run_once(struct clock *clock, int input_fd, struct run_result *out_result,
                    struct error *err)
{
    AUTO(fd_close) int in_fd = -1;
    AUTO(fd_close) int out_fd = -1;
    struct box_run run = {.argv = &clock->artifact.argv,
                          .environment = &clock->subject.language->env,
                          .stderr_fd = -1,
                          .limits = growth_run_limits(&clock->subject),
                          .stderr_bytes = 4096};

    if (memfile_reopen(input_fd, &in_fd, err) < 0 || memfile_make(&out_fd, err) < 0)
        return -1;
    run.stdin_fd = in_fd;
    run.stdout_fd = out_fd;
    return box_run(clock->box, &run, out_result, err);
}

static int clock_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                         struct error *err)
{
    struct clock *clock = state;
    struct run_result result;
    int runs = 1;

    if (run_once(clock, input_fd, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end == RUN_FINISHED)
        runs = out_run->result.cpu_time_us > SLOW_US ? RUNS_OF_SLOW : RUNS;
    for (int i = 1; i < runs; i++) {
        if (run_once(clock, input_fd, &result, err) < 0)
            return -1;
        if (result.end == RUN_FINISHED && result.cpu_time_us < out_run->result.cpu_time_us)
            out_run->result = result;
    }
    out_run->cost = (double)out_run->result.cpu_time_us;
    clock->times[point] = out_run->cost;
    clock->peaks[point] = (double)out_run->result.peak_memory_bytes;
    return 0;
}

static int clock_collect(void *state, struct growth_series *series, struct growth_space *space,
                         struct error *err)
{
    const struct clock *clock = state;
    struct growth_part *part = growth_series_part(series, 0, NULL);

    (void)err;
    *space = (struct growth_space){.is_known = true, .slack = {1 << 20}};
    for (size_t i = 0; i < series->count; i++) {
        part->costs[i] = clock->times[i];
        space->bytes[SPACE_HEAP][i] = clock->peaks[i];
    }
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
    .collect = clock_collect,
    .close = clock_close,
};
