/*
 * Where the kernel gives no control group: the processes of the box are looked at in its own /proc,
 * as often as their growth can matter, and wait() tells the truth at the end. The number of
 * processes rests on RLIMIT_NPROC, which counts inside the box's user namespace only.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sandbox/clock.h"
#include "sandbox/meter.h"

#define STEP "watching"

/* No core touches fresh memory faster than this; so long is a look at it good for. */
#define GROWTH_BYTES_PER_MS (4LL * 1024 * 1024)
/*
 * A stack may take as much as the limit: a little more is waited for, so that a recursion without
 * end meets its stack's end, and not the watch. Whoever was above the limit is told so at the end.
 */
#define GRACE_BYTES (8LL * 1024 * 1024)
#define PATIENCE_MIN_NS CLOCK_NS_PER_MS
#define PATIENCE_MAX_NS (100 * CLOCK_NS_PER_MS)

/* Processes of ours have their memory counted off: launcher is 1, the rest is one init. */
struct tree {
    int64_t ticks, bytes;
};

static int rusage_open(struct meter *meter, struct sandbox_failure *failure)
{
    (void)meter;
    (void)failure;
    return 0;
}

static int rusage_attach(struct meter *meter, pid_t launcher, struct sandbox_failure *failure)
{
    (void)meter;
    (void)launcher;
    (void)failure;
    return 0;
}

static int rusage_prepare(struct meter *meter, int *out_cgroup_fd, struct sandbox_failure *failure)
{
    (void)meter;
    (void)failure;
    *out_cgroup_fd = -1;
    return 0;
}

static int rusage_relax(struct meter *meter, struct sandbox_failure *failure)
{
    (void)meter;
    (void)failure;
    return 0;
}

static int64_t patience(const struct meter *meter, int64_t left_bytes)
{
    int64_t ns = left_bytes / GROWTH_BYTES_PER_MS / meter->cores * CLOCK_NS_PER_MS;

    if (ns < PATIENCE_MIN_NS)
        return PATIENCE_MIN_NS;
    return ns < PATIENCE_MAX_NS ? ns : PATIENCE_MAX_NS;
}

static int rusage_begin(struct meter *meter, const struct meter_run *run,
                        struct sandbox_failure *failure)
{
    (void)failure;
    meter->limits = *run->limits;
    meter->patience_ns = patience(meter, run->limits->memory_bytes);
    meter->sampled_peak = 0;
    meter->sampled_cpu_us = 0;
    return 0;
}

/* The name in parentheses may hold anything, so the numbers are counted from its end. */
static void process_add(int proc_fd, const char *pid, struct tree *tree)
{
    char path[32], text[1024];
    unsigned long user, system, resident;
    long children_user, children_system, parent;
    const char *numbers;
    ssize_t got;
    int fd;

    snprintf(path, sizeof path, "%.16s/stat", pid);
    fd = openat(proc_fd, path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    got = read(fd, text, sizeof text - 1);
    (void)close(fd);
    if (got <= 0)
        return;
    text[got] = '\0';
    numbers = strrchr(text, ')');
    if (numbers == NULL ||
        sscanf(numbers + 1,
               " %*c %ld %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %ld %ld %*d %*d %*d %*d "
               "%*u %*u %lu",
               &parent, &user, &system, &children_user, &children_system, &resident) != 6)
        return;
    tree->ticks += (int64_t)user + (int64_t)system + children_user + children_system;
    if (parent != 1) /* the child of the launcher is the run's init */
        tree->bytes += (int64_t)resident * sysconf(_SC_PAGESIZE);
}

static int rusage_sample(struct meter *meter, struct meter_usage *out_usage,
                         struct sandbox_failure *failure)
{
    struct tree tree = {0};
    struct dirent *entry;
    int64_t left, cpu_us;
    int fd = openat(meter->proc_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);

    if (folder == NULL)
        return failure_set(failure, errno, STEP, "cannot look at the processes of the run");
    while ((entry = readdir(folder)) != NULL)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9' && strcmp(entry->d_name, "1") != 0)
            process_add(meter->proc_fd, entry->d_name, &tree);
    closedir(folder);
    if (tree.bytes > meter->sampled_peak)
        meter->sampled_peak = tree.bytes;
    /* A process that its parent never waited for takes what it used with it: the most ever seen. */
    cpu_us = tree.ticks * 1000000 / sysconf(_SC_CLK_TCK);
    if (cpu_us > meter->sampled_cpu_us)
        meter->sampled_cpu_us = cpu_us;
    left = meter->limits.memory_bytes - tree.bytes;
    *out_usage = (struct meter_usage){
        .cpu_us = meter->sampled_cpu_us,
        .peak_bytes = meter->sampled_peak,
        .memory_is_over = left < -GRACE_BYTES,
    };
    meter->patience_ns = patience(meter, left);
    return 0;
}

static int rusage_end(struct meter *meter, const struct meter_end *end,
                      struct meter_usage *out_usage, struct sandbox_failure *failure)
{
    int64_t peak = meter->sampled_peak;

    (void)failure;
    if (end->report != NULL && end->report->peak_bytes > peak)
        peak = end->report->peak_bytes;
    *out_usage = (struct meter_usage){
        .cpu_us = meter->sampled_cpu_us,
        .peak_bytes = peak,
        .memory_is_over = peak > meter->limits.memory_bytes,
        .memory_is_exact = false,
    };
    return 0;
}

static void rusage_release(struct meter *meter)
{
    (void)meter;
}

const struct meter_kind meter_rusage = {
    .name = "rusage",
    .open = rusage_open,
    .attach = rusage_attach,
    .prepare = rusage_prepare,
    .relax = rusage_relax,
    .begin = rusage_begin,
    .sample = rusage_sample,
    .end = rusage_end,
    .release = rusage_release,
};
