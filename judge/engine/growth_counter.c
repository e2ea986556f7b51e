/*
 * Native programs: instructions of the program as it is judged, counted by the processor. They are
 * the same in every run but for a few, and say nothing of lines. Few virtual machines have such a
 * counter, and many systems keep it from ordinary users (kernel.perf_event_paranoid).
 */
#include <linux/perf_event.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/memfile.h"

#define PARANOID_PATH "/proc/sys/kernel/perf_event_paranoid"
#define PARANOID_BYTES 64
#define PARANOID_MOST 2                  /* user code of processes of one's own may be counted */
#define MEMORY_SLACK ((double)(1 << 20)) /* what a process takes besides */

struct counter {
    struct growth_subject subject;
    struct language language; /* the subject's, but counted; borrows all */
    struct artifact artifact;
    struct box *box;
    double counts[GROWTH_POINTS_MAX], peaks[GROWTH_POINTS_MAX];
};

/* In a box even root asks as a user does. */
static bool users_may_count(void)
{
    AUTO(mem_free) char *text = NULL;

    return file_read(PARANOID_PATH, PARANOID_BYTES, &text, NULL) == 0 &&
           strtol(text, NULL, 10) <= PARANOID_MOST;
}

static bool counter_is_there(const struct language *language)
{
    struct perf_event_attr attributes = {.size = sizeof attributes,
                                         .type = PERF_TYPE_HARDWARE,
                                         .config = PERF_COUNT_HW_INSTRUCTIONS,
                                         .disabled = 1,
                                         .exclude_kernel = 1,
                                         .exclude_hv = 1};
    AUTO(fd_close) int fd = -1;

    if (!language->runs_native || !users_may_count())
        return false;
    fd = (int)syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
    return fd >= 0;
}

static void counter_close(void **state)
{
    struct counter *counter = *state;

    if (counter == NULL)
        return;
    box_close(&counter->box);
    artifact_release(&counter->artifact);
    mem_free(state);
}

static int counter_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                        struct error *err)
{
    AUTO(counter_close) void *state = mem_alloc(1, sizeof(struct counter));
    struct counter *counter = state;
    int status;

    counter->subject = *subject;
    status = growth_build(subject, subject->language, NULL, &counter->artifact, out_reason, err);
    if (status <= 0)
        return status;
    counter->language = *subject->language;
    counter->language.counts_instructions = true;
    counter->language.addresses_are_fixed = true;
    if (box_open(&counter->language, BOX_RUN, -1, &counter->box, err) < 0 ||
        box_load(counter->box, &counter->artifact, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

static int counter_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                           struct error *err)
{
    struct counter *counter = state;
    AUTO(fd_close) int out_fd = -1;
    struct box_run run = {.argv = &counter->artifact.argv,
                          .environment = &counter->subject.language->env,
                          .stdin_fd = input_fd,
                          .stderr_fd = -1,
                          .limits = growth_run_limits(&counter->subject),
                          .stderr_bytes = 4096};

    if (memfile_make(&out_fd, err) < 0)
        return -1;
    run.stdout_fd = out_fd;
    if (box_run(counter->box, &run, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end != RUN_FINISHED)
        return 0;
    if (out_run->result.instructions <= 0)
        out_run->result.end = RUN_NOT_FOUND; /* no counts: another source may do better */
    out_run->cost = (double)out_run->result.instructions;
    counter->counts[point] = out_run->cost;
    counter->peaks[point] = (double)out_run->result.peak_memory_bytes;
    return 0;
}

static int counter_collect(void *state, struct growth_series *series, struct growth_space *space,
                           struct error *err)
{
    const struct counter *counter = state;
    struct growth_part *part = growth_series_part(series, 0, NULL);

    (void)err;
    *space = (struct growth_space){.is_known = true, .slack = {MEMORY_SLACK}};
    for (size_t i = 0; i < series->count; i++) {
        part->costs[i] = counter->counts[i];
        space->bytes[SPACE_HEAP][i] = counter->peaks[i];
    }
    return 0;
}

const struct growth_source growth_counter = {
    .name = "counter",
    .words = "the processor's instruction counts",
    .is_exact = false, /* an interrupt is seen, and the library's ways differ by a little */
    .unit = 3000,
    .slack = 30000,
    .budget = 1.5e9,
    .is_there = counter_is_there,
    .open = counter_open,
    .measure = counter_measure,
    .collect = counter_collect,
    .close = counter_close,
};
