/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    static const char *const unseen[] = {
        "/proc/kcore",
        "/proc/keys",
        "/proc/kallsyms",
        "/proc/timer_list",
        "/proc/kmsg",
        "/proc/key-users",
        "/proc/sched_debug",
        "/proc/sysvipc/shm",
        "/proc/kpagecount",
        "/proc/iomem",
        "/proc/sys/kernel/random/boot_id",
        "/proc/cmdline",
        "/proc/config.gz",
        "/proc/modules",
        "/proc/partitions",
        "/sys/kernel",
        "/proc/acpi",
        "/proc/scsi",
        "/proc/locks",
    };
    static const char *const unwritten[] = {
        "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger",      "/proc/self/oom_score_adj",
        "/proc/sys/kernel/hostname",     "/proc/self/uid_map",       "/proc/self/mem",
        "/proc/self/setgroups",          "/proc/sys/vm/drop_caches",
    };

    for (size_t i = 0; i < sizeof unseen / sizeof unseen[0]; i++)
        tried(open(unseen[i], O_RDONLY | O_NONBLOCK) >= 0, unseen[i]);
    for (size_t i = 0; i < sizeof unwritten / sizeof unwritten[0]; i++)
        tried(open(unwritten[i], O_WRONLY) >= 0, unwritten[i]);
    return verdict();
}
