/*
 * Control groups, version 1. The launcher lives in the box's groups and everything is born there:
 * moving a process costs milliseconds. What it holds itself, and what stays behind in memory from
 * earlier runs, is taken off by reading the use when a run begins.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sandbox/cgroup.h"
#include "sandbox/clock.h"
#include "sandbox/meter.h"
#include "sandbox/rlimits.h"

#define STEP "cgroup"
#define UNLIMITED (INT64_MAX / 4096 * 4096)

/* Below this a peak is not worth the price of asking for the page cache's part in it. */
#define CACHE_MATTERS_BYTES (1024 * 1024)

static const char *const controllers[] = {"memory", "pids", "cpuacct"};

enum { MEMORY, PIDS, CPU, GROUP_COUNT };

enum file { LIMIT, PEAK, USE, OOM, HITS, STAT, TASKS_MAX, CPU_USE, SWAP_LIMIT, FILE_COUNT };

static const struct {
    int group;
    const char *name;
    int flags;
    bool is_optional;
} files[] = {
    [LIMIT]      = {MEMORY, "memory.limit_in_bytes",       O_RDWR,   false},
    [PEAK]       = {MEMORY, "memory.max_usage_in_bytes",   O_RDWR,   false},
    [USE]        = {MEMORY, "memory.usage_in_bytes",       O_RDONLY, false},
    [OOM]        = {MEMORY, "memory.oom_control",          O_RDONLY, false},
    [HITS]       = {MEMORY, "memory.failcnt",              O_RDONLY, false},
    [STAT]       = {MEMORY, "memory.stat",                 O_RDONLY, false},
    [TASKS_MAX]  = {PIDS,   "pids.max",                    O_RDWR,   false},
    [CPU_USE]    = {CPU,    "cpuacct.usage",               O_RDONLY, false},
    [SWAP_LIMIT] = {MEMORY, "memory.memsw.limit_in_bytes", O_RDWR,   true },
};
_Static_assert((int)FILE_COUNT <= (int)METER_FDS, "every file has a descriptor");

static int failed(struct sandbox_failure *failure, const char *what)
{
    return failure_set(failure, errno, STEP, "cannot %s", what);
}

static int cgroup1_open(struct meter *meter, struct sandbox_failure *failure)
{
    char parents[GROUP_COUNT][CGROUP_PATH_MAX];

    for (int i = 0; i < GROUP_COUNT; i++)
        if (!cgroup_find(controllers[i], parents[i]) || access(parents[i], W_OK) < 0)
            return 1;
    for (int i = 0; i < GROUP_COUNT; i++)
        if (cgroup_make(parents[i], meter->folders[i], &meter->locks[i]) < 0) {
            meter->folders[i][0] = '\0';
            return errno == EACCES || errno == EROFS || errno == EPERM
                       ? 1
                       : failed(failure, "make a control group");
        }
    for (int i = 0; i < FILE_COUNT; i++) {
        meter->fds[i] = cgroup_open(meter->folders[files[i].group], files[i].name, files[i].flags);
        if (meter->fds[i] < 0 && !files[i].is_optional)
            return failure_set(failure, errno, STEP, "cannot open '%s'", files[i].name);
    }
    return 0;
}

static int cgroup1_attach(struct meter *meter, pid_t launcher, struct sandbox_failure *failure)
{
    char text[16];

    snprintf(text, sizeof text, "%d", (int)launcher);
    for (int i = 0; i < GROUP_COUNT; i++)
        if (cgroup_write_text(meter->folders[i], "cgroup.procs", text) < 0)
            return failed(failure, "put the box into its control group");
    return 0;
}

static int cgroup1_prepare(struct meter *meter, int *out_cgroup_fd, struct sandbox_failure *failure)
{
    (void)meter;
    (void)failure;
    *out_cgroup_fd = -1;
    return 0;
}

/* The limit on memory and swap together can never be below the one on memory. */
static int memory_limit(struct meter *meter, int64_t bytes, struct sandbox_failure *failure)
{
    int64_t set = 0, old = 0;
    bool has_swap_limit = meter->fds[SWAP_LIMIT] >= 0;

    bytes = bytes / 4096 * 4096;
    if (cgroup_read(meter->fds[LIMIT], &old) < 0)
        return failed(failure, "read the memory limit");
    if (has_swap_limit && bytes > old && cgroup_write(meter->fds[SWAP_LIMIT], bytes) < 0)
        return failed(failure, "limit swap");
    if (cgroup_write(meter->fds[LIMIT], bytes) < 0)
        return failed(failure, "limit memory");
    if (has_swap_limit && bytes <= old && cgroup_write(meter->fds[SWAP_LIMIT], bytes) < 0)
        return failed(failure, "limit swap");
    if (cgroup_read(meter->fds[LIMIT], &set) < 0 || set != bytes)
        return failed(failure, "limit memory to what was asked");
    return 0;
}

static int cgroup1_relax(struct meter *meter, struct sandbox_failure *failure)
{
    return memory_limit(meter, UNLIMITED, failure);
}

static int cache_read(struct meter *meter, int64_t *out_bytes)
{
    int64_t all, shared;

    if (cgroup_read_key(meter->fds[STAT], "cache", &all) < 0)
        return -1;
    if (cgroup_read_key(meter->fds[STAT], "shmem", &shared) < 0)
        shared = 0;
    *out_bytes = all - shared;
    return 0;
}

static int cgroup1_begin(struct meter *meter, const struct meter_run *run,
                         struct sandbox_failure *failure)
{
    int64_t set = 0, tasks = run->limits->processes + RLIMITS_OUR_PROCESSES, cpu_ns;

    meter->limits = *run->limits;
    meter->patience_ns = INT64_MAX;
    meter->file_room_bytes = run->file_room_bytes;
    if (cgroup_write(meter->fds[TASKS_MAX], tasks) < 0 ||
        cgroup_read(meter->fds[TASKS_MAX], &set) < 0 || set != tasks)
        return failed(failure, "limit processes");
    if (cgroup_read(meter->fds[USE], &meter->memory_at_begin) < 0)
        return failed(failure, "read the use of memory");
    if (memory_limit(meter,
                     meter->memory_at_begin + run->limits->memory_bytes + run->file_room_bytes,
                     failure) < 0)
        return -1;
    if (cgroup_write(meter->fds[PEAK], 0) < 0)
        return failed(failure, "reset the peak of memory");
    if (cgroup_read_key(meter->fds[OOM], "oom_kill", &meter->kills_at_begin) < 0 ||
        cgroup_read(meter->fds[HITS], &meter->hits_at_begin) < 0)
        return failed(failure, "read the memory events");
    if (cgroup_read(meter->fds[CPU_USE], &cpu_ns) < 0)
        return failed(failure, "read the CPU time");
    meter->cpu_at_begin_us = cpu_ns / CLOCK_NS_PER_US;
    return 0;
}

static int cgroup1_sample(struct meter *meter, struct meter_usage *out_usage,
                          struct sandbox_failure *failure)
{
    int64_t cpu_ns, kills;

    if (cgroup_read(meter->fds[CPU_USE], &cpu_ns) < 0 ||
        cgroup_read_key(meter->fds[OOM], "oom_kill", &kills) < 0)
        return failed(failure, "read the use");
    *out_usage = (struct meter_usage){
        .cpu_us = cpu_ns / CLOCK_NS_PER_US - meter->cpu_at_begin_us,
        .memory_is_over = kills > meter->kills_at_begin,
    };
    return 0;
}

/*
 * The peak counts the page cache of files that the run was the first to read. That is not the
 * run's memory: it went away when the limit came near. What came and stayed is taken off.
 */
static int peak_read(struct meter *meter, const struct meter_end *end, int64_t *out_peak,
                     bool *out_was_full)
{
    int64_t peak, hits, cache = 0;

    if (cgroup_read(meter->fds[PEAK], &peak) < 0 || cgroup_read(meter->fds[HITS], &hits) < 0)
        return -1;
    peak -= meter->memory_at_begin + end->file_bytes;
    if (peak > CACHE_MATTERS_BYTES) {
        if (cache_read(meter, &cache) < 0)
            return -1;
        if (cache > meter->cache_at_begin)
            peak -= cache - meter->cache_at_begin;
        meter->cache_at_begin = cache;
    }
    *out_peak = peak > 0 ? peak : 0;
    *out_was_full = hits > meter->hits_at_begin;
    return 0;
}

static int cgroup1_end(struct meter *meter, const struct meter_end *end,
                       struct meter_usage *out_usage, struct sandbox_failure *failure)
{
    struct meter_usage usage;
    int64_t peak;
    bool was_full;

    if (cgroup1_sample(meter, &usage, failure) < 0)
        return -1;
    if (peak_read(meter, end, &peak, &was_full) < 0)
        return failed(failure, "read the peak of memory");
    /* Where cache made room at the limit, nobody knows what the rest was: no more than allowed. */
    if (!usage.memory_is_over && was_full && peak > meter->limits.memory_bytes)
        peak = meter->limits.memory_bytes;
    usage.memory_is_over = usage.memory_is_over || peak > meter->limits.memory_bytes;
    usage.peak_bytes = peak;
    usage.memory_is_exact = true;
    *out_usage = usage;
    return 0;
}

static void cgroup1_release(struct meter *meter)
{
    for (int i = 0; i < GROUP_COUNT; i++) {
        if (meter->folders[i][0] != '\0')
            cgroup_remove(meter->folders[i]);
        if (meter->locks[i] >= 0)
            (void)close(meter->locks[i]);
    }
}

const struct meter_kind meter_cgroup1 = {
    .name = "cgroup1",
    .open = cgroup1_open,
    .attach = cgroup1_attach,
    .prepare = cgroup1_prepare,
    .relax = cgroup1_relax,
    .begin = cgroup1_begin,
    .sample = cgroup1_sample,
    .end = cgroup1_end,
    .release = cgroup1_release,
};
