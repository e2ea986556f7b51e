#include "sandbox/counter.h"

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

static const struct {
    uint32_t type;
    uint64_t config;
} events[] = {
    [SANDBOX_COUNT_INSTRUCTIONS] = {PERF_TYPE_HARDWARE, PERF_COUNT_HW_INSTRUCTIONS},
    [SANDBOX_COUNT_FAULTS]       = {PERF_TYPE_SOFTWARE, PERF_COUNT_SW_PAGE_FAULTS },
};

int counter_open(enum sandbox_counter counter)
{
    struct perf_event_attr attributes = {
        .size = sizeof attributes,
        .type = events[counter].type,
        .config = events[counter].config,
        .disabled = 1,
        .inherit = 1,
        .enable_on_exec = 1,
        .exclude_kernel = 1,
        .exclude_hv = 1,
    };

    if (counter == SANDBOX_COUNT_NOTHING)
        return -1;
    return (int)syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
}

int64_t counter_read(int fd)
{
    int64_t count;

    return fd >= 0 && read(fd, &count, sizeof count) == sizeof count ? count : -1;
}
