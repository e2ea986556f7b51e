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
        .read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING,
    };

    if (counter == SANDBOX_COUNT_NOTHING)
        return -1;
    return (int)syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
}

int64_t counter_read(int fd)
{
    struct {
        int64_t count, enabled_ns, running_ns;
    } found;

    if (fd < 0 || read(fd, &found, sizeof found) != sizeof found)
        return -1;
    /* Where several share a counter of the processor, it counts for some of the time. */
    return found.enabled_ns > 0 && found.running_ns == found.enabled_ns ? found.count : -1;
}
