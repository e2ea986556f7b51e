/*
 * Control groups, version 2: the box has a group of its own in a delegated subtree, with one leaf
 * for the launcher and one for each run, into which the run's init is born. Kernels before 6.12
 * cannot reset a peak, so a run's group is new each time.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sandbox/cgroup.h"
#include "sandbox/meter.h"

#define STEP "cgroup"
#define OUR_TASKS 1 /* the run's init */
#define MOVES_MAX 100

/* Below this a peak is not worth the price of asking for the page cache's part in it. */
#define CACHE_MATTERS_BYTES (1024 * 1024)

enum { BOX, RUN };

enum file { LIMIT, SWAP_LIMIT, PEAK, USE, EVENTS, STAT, TASKS_MAX, CPU_STAT, FOLDER, FILE_COUNT };

static const struct {
    const char *name;
    int flags;
    bool is_optional;
} files[] = {
    [LIMIT]      = {"memory.max",      O_RDWR,                 false},
    [SWAP_LIMIT] = {"memory.swap.max", O_RDWR,                 true },
    [PEAK]       = {"memory.peak",     O_RDONLY,               true },
    [USE]        = {"memory.current",  O_RDONLY,               false},
    [EVENTS]     = {"memory.events",   O_RDONLY,               false},
    [STAT]       = {"memory.stat",     O_RDONLY,               false},
    [TASKS_MAX]  = {"pids.max",        O_RDWR,                 false},
    [CPU_STAT]   = {"cpu.stat",        O_RDONLY,               false},
    [FOLDER]     = {"",                O_RDONLY | O_DIRECTORY, false},
};
_Static_assert((int)FILE_COUNT <= (int)METER_FDS, "every file has a descriptor");

static int failed(struct sandbox_failure *failure, const char *what)
{
    return failure_set(failure, errno, STEP, "cannot %s", what);
}

/* A group whose controllers are switched on may hold no process itself: they go into a leaf. */
static int processes_move(const char *path)
{
    char leaf[CGROUP_PATH_MAX + 32], line[32];

    snprintf(leaf, sizeof leaf, "%s/" CGROUP_HOST_LEAF, path);
    if (mkdir(leaf, 0755) < 0 && errno != EEXIST)
        return -1;
    for (int i = 0; i < MOVES_MAX; i++) {
        char name[CGROUP_PATH_MAX + 32];
        FILE *pids;
        int moved = 0;

        snprintf(name, sizeof name, "%s/cgroup.procs", path);
        pids = fopen(name, "re");
        while (pids != NULL && fgets(line, sizeof line, pids) != NULL)
            moved += cgroup_write_text(leaf, "cgroup.procs", line) == 0;
        if (pids != NULL)
            fclose(pids);
        if (moved == 0)
            break;
    }
    return 0;
}

/* One at a time: a controller that is not there would keep the others off as well. */
static int controllers_enable(const char *path)
{
    static const char *const words[] = {"+memory", "+pids"};

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (cgroup_has(path, "cgroup.subtree_control", words[i] + 1))
            continue;
        if (cgroup_write_text(path, "cgroup.subtree_control", words[i]) == 0)
            continue;
        if (errno != EBUSY || processes_move(path) < 0 ||
            cgroup_write_text(path, "cgroup.subtree_control", words[i]) < 0)
            return -1;
    }
    return 0;
}

/* The group below which boxes are made: root's is the top, others have what was delegated. */
static bool base_find(char base[CGROUP_PATH_MAX])
{
    if (geteuid() == 0 && cgroup_top(base) && cgroup_has(base, "cgroup.controllers", "memory"))
        return true;
    return cgroup_own(base) && cgroup_has(base, "cgroup.controllers", "memory") &&
           cgroup_has(base, "cgroup.controllers", "pids") && access(base, W_OK) == 0;
}

static int cgroup2_open(struct meter *meter, struct sandbox_failure *failure)
{
    char base[CGROUP_PATH_MAX], leaf[CGROUP_PATH_MAX + 32];

    if (!base_find(base) || controllers_enable(base) < 0)
        return 1;
    if (cgroup_make(base, meter->folders[BOX], &meter->locks[BOX]) < 0) {
        meter->folders[BOX][0] = '\0';
        return 1;
    }
    snprintf(leaf, sizeof leaf, "%s/launcher", meter->folders[BOX]);
    if (controllers_enable(meter->folders[BOX]) < 0 || mkdir(leaf, 0755) < 0)
        return failed(failure, "furnish the box's control group");
    if (geteuid() == 0) {
        int fd = cgroup_open(meter->folders[BOX], "cgroup.procs", O_RDONLY);
        int status = fd < 0 ? -1 : fchown(fd, meter->owner, (gid_t)-1);

        if (fd >= 0)
            (void)close(fd);
        if (status < 0)
            return failed(failure, "hand the control group over");
    }
    return 0;
}

static int cgroup2_attach(struct meter *meter, pid_t launcher, struct sandbox_failure *failure)
{
    char leaf[CGROUP_PATH_MAX + 32], text[16];

    snprintf(leaf, sizeof leaf, "%s/launcher", meter->folders[BOX]);
    snprintf(text, sizeof text, "%d", (int)launcher);
    if (cgroup_write_text(leaf, "cgroup.procs", text) < 0)
        return failed(failure, "put the box into its control group");
    return 0;
}

static void run_close(struct meter *meter)
{
    for (int i = 0; i < FILE_COUNT; i++) {
        if (meter->fds[i] >= 0)
            (void)close(meter->fds[i]);
        meter->fds[i] = -1;
    }
    if (meter->folders[RUN][0] != '\0')
        cgroup_remove(meter->folders[RUN]);
    meter->folders[RUN][0] = '\0';
}

static int run_open(struct meter *meter)
{
    if (snprintf(meter->folders[RUN], sizeof meter->folders[RUN], "%s/run.%d", meter->folders[BOX],
                 meter->serial++) >= (int)sizeof meter->folders[RUN]) {
        errno = ENAMETOOLONG;
        return -1;
    }
    if (mkdir(meter->folders[RUN], 0755) < 0)
        return -1;
    for (int i = 0; i < FILE_COUNT; i++) {
        meter->fds[i] = cgroup_open(meter->folders[RUN], files[i].name, files[i].flags);
        if (meter->fds[i] < 0 && !files[i].is_optional)
            return -1;
    }
    if (geteuid() == 0) {
        int fd = cgroup_open(meter->folders[RUN], "cgroup.procs", O_RDONLY);
        int status = fd < 0 ? -1 : fchown(fd, meter->owner, (gid_t)-1);

        if (fd >= 0)
            (void)close(fd);
        return status;
    }
    return 0;
}

static int cgroup2_prepare(struct meter *meter, int *out_cgroup_fd, struct sandbox_failure *failure)
{
    run_close(meter);
    if (run_open(meter) < 0)
        return failed(failure, "make the run's control group");
    *out_cgroup_fd = meter->fds[FOLDER];
    return 0;
}

static int cgroup2_relax(struct meter *meter, struct sandbox_failure *failure)
{
    (void)meter; /* the launcher's leaf has no limits */
    (void)failure;
    return 0;
}

static int limit_set(int fd, int64_t value)
{
    int64_t set = 0;

    if (cgroup_write(fd, value) < 0 || cgroup_read(fd, &set) < 0)
        return -1;
    if (set == value)
        return 0;
    errno = EPROTO;
    return -1;
}

static int cgroup2_begin(struct meter *meter, const struct meter_run *run,
                         struct sandbox_failure *failure)
{
    int64_t limit;

    meter->limits = *run->limits;
    meter->patience_ns = INT64_MAX;
    if (limit_set(meter->fds[TASKS_MAX], run->limits->processes + OUR_TASKS) < 0)
        return failed(failure, "limit processes");
    if (cgroup_read(meter->fds[USE], &meter->memory_at_begin) < 0)
        return failed(failure, "read the use of memory");
    limit = meter->memory_at_begin + run->limits->memory_bytes + run->file_room_bytes;
    if (limit_set(meter->fds[LIMIT], limit / 4096 * 4096) < 0)
        return failed(failure, "limit memory");
    if (meter->fds[SWAP_LIMIT] >= 0 && cgroup_write(meter->fds[SWAP_LIMIT], 0) < 0)
        return failed(failure, "switch swap off");
    if (cgroup_read_key(meter->fds[EVENTS], "oom_kill", &meter->kills_at_begin) < 0 ||
        cgroup_read_key(meter->fds[EVENTS], "max", &meter->hits_at_begin) < 0)
        return failed(failure, "read the memory events");
    if (cgroup_read_key(meter->fds[CPU_STAT], "usage_usec", &meter->cpu_at_begin_us) < 0)
        return failed(failure, "read the CPU time");
    meter->sampled_peak = 0;
    return 0;
}

static int cgroup2_sample(struct meter *meter, struct meter_usage *out_usage,
                          struct sandbox_failure *failure)
{
    int64_t cpu_us, kills;

    if (cgroup_read_key(meter->fds[CPU_STAT], "usage_usec", &cpu_us) < 0 ||
        cgroup_read_key(meter->fds[EVENTS], "oom_kill", &kills) < 0)
        return failed(failure, "read the use");
    *out_usage = (struct meter_usage){
        .cpu_us = cpu_us - meter->cpu_at_begin_us,
        .memory_is_over = kills > meter->kills_at_begin,
    };
    return 0;
}

/* As in version 1: page cache that the run was the first to read is not the run's memory. */
static int peak_read(struct meter *meter, const struct meter_end *end, int64_t *out_peak,
                     bool *out_was_full, bool *out_is_exact)
{
    int64_t peak, hits, cache = 0, shared = 0;

    *out_is_exact = meter->fds[PEAK] >= 0;
    if (*out_is_exact) {
        if (cgroup_read(meter->fds[PEAK], &peak) < 0)
            return -1;
        peak -= meter->memory_at_begin + end->file_bytes;
    } else {
        peak = end->report != NULL ? end->report->peak_bytes : 0;
    }
    if (*out_is_exact && peak > CACHE_MATTERS_BYTES) {
        if (cgroup_read_key(meter->fds[STAT], "file", &cache) < 0)
            return -1;
        (void)cgroup_read_key(meter->fds[STAT], "shmem", &shared);
        peak -= cache > shared ? cache - shared : 0;
    }
    if (cgroup_read_key(meter->fds[EVENTS], "max", &hits) < 0)
        return -1;
    *out_peak = peak > 0 ? peak : 0;
    *out_was_full = hits > meter->hits_at_begin;
    return 0;
}

static int cgroup2_end(struct meter *meter, const struct meter_end *end,
                       struct meter_usage *out_usage, struct sandbox_failure *failure)
{
    struct meter_usage usage;
    int64_t peak;
    bool was_full, is_exact;

    if (cgroup2_sample(meter, &usage, failure) < 0)
        return -1;
    if (peak_read(meter, end, &peak, &was_full, &is_exact) < 0)
        return failed(failure, "read the peak of memory");
    /* Where cache made room at the limit, nobody knows what the rest was: no more than allowed. */
    if (!usage.memory_is_over && was_full && peak > meter->limits.memory_bytes)
        peak = meter->limits.memory_bytes;
    usage.memory_is_over = usage.memory_is_over || peak > meter->limits.memory_bytes;
    usage.peak_bytes = peak;
    usage.memory_is_exact = is_exact;
    *out_usage = usage;
    return 0;
}

static void cgroup2_release(struct meter *meter)
{
    if (meter->folders[BOX][0] == '\0')
        return;
    run_close(meter);
    cgroup_remove(meter->folders[BOX]);
    if (meter->locks[BOX] >= 0)
        (void)close(meter->locks[BOX]);
}

const struct meter_kind meter_cgroup2 = {
    .name = "cgroup2",
    .open = cgroup2_open,
    .attach = cgroup2_attach,
    .prepare = cgroup2_prepare,
    .relax = cgroup2_relax,
    .begin = cgroup2_begin,
    .sample = cgroup2_sample,
    .end = cgroup2_end,
    .release = cgroup2_release,
};
