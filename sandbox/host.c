#include "sandbox/sandbox.h"

#include <stdio.h>
#include <string.h>

/* sandbox.c: how the box measures. */
const char *sandbox_meter(const struct sandbox *box);

/* What each meter's limits rest on, in words for people. */
static const struct {
    const char *meter;
    const char *memory, *cpu_time, *processes, *cure;
    bool is_degraded;
} rows[] = {
    {"cgroup2", "control group (v2): the whole tree, peak counted by the kernel",
     "control group (v2) and wait()", "control group (v2) and RLIMIT_NPROC", "", false},
    {"cgroup1", "control group (v1): the whole tree, peak counted by the kernel",
     "control group (v1) and wait()", "control group (v1) and RLIMIT_NPROC", "", false},
    {"rusage", "watched: resident memory of all processes, read as often as it can matter",
     "wait(), and the processes' own counters while they run",
     "RLIMIT_NPROC in the box's user namespace",
     "systemd-run --user --scope -p Delegate=yes -- (before the command) gives it control groups",
     true},
};

void sandbox_host_probe(struct sandbox_host *out_host)
{
    const struct sandbox_spec spec = {
        .profile = SANDBOX_NATIVE,
        .scratch_bytes = 1 << 20,
        .scratch_files = 16,
        .cpu = -1,
    };
    struct sandbox_failure failure = {0};
    struct sandbox_host host = {0};
    struct sandbox *box = NULL;

    if (sandbox_open(&spec, &box, &failure) < 0) {
        snprintf(host.isolation, sizeof host.isolation, "none: no box can be made here");
        snprintf(host.cure, sizeof host.cure, "%s: %s%s%s", failure.step, failure.detail,
                 failure.errno_value != 0 ? ": " : "",
                 failure.errno_value != 0 ? strerror(failure.errno_value) : "");
        *out_host = host;
        return;
    }
    host.is_usable = true;
    snprintf(host.isolation, sizeof host.isolation,
             "user, mount, pid, net, ipc, uts and cgroup namespaces; system call filter; no "
             "capabilities");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rows[i].meter, sandbox_meter(box)) != 0)
            continue;
        snprintf(host.memory, sizeof host.memory, "%s", rows[i].memory);
        snprintf(host.cpu_time, sizeof host.cpu_time, "%s", rows[i].cpu_time);
        snprintf(host.processes, sizeof host.processes, "%s", rows[i].processes);
        snprintf(host.cure, sizeof host.cure, "%s", rows[i].cure);
        host.is_degraded = rows[i].is_degraded;
    }
    sandbox_close(&box);
    *out_host = host;
}
