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
#include "judge/engine/growth_plain.h"

#define PARANOID_PATH "/proc/sys/kernel/perf_event_paranoid"
#define PARANOID_BYTES 64
#define PARANOID_MOST 2 /* user code of processes of one's own may be counted */

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

static int counter_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                        struct error *err)
{
    return growth_plain_open(subject, true, out_state, out_reason, err);
}

static int counter_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                           struct error *err)
{
    if (growth_plain_run(state, input_fd, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end != RUN_FINISHED)
        return 0;
    if (out_run->result.instructions <= 0)
        out_run->result.end = RUN_NOT_FOUND; /* no counts: another source may do better */
    growth_plain_note(state, point, (double)out_run->result.instructions, out_run);
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
    .collect = growth_plain_collect,
    .close = growth_plain_close,
};
