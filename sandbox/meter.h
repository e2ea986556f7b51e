/*
 * What a run uses, and what holds it to its limits: one interface, a file for each way the kernel
 * offers. The keeper asks for the best one that works here.
 */
#ifndef SANDBOX_METER_H
#define SANDBOX_METER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "sandbox/failure.h"
#include "sandbox/wire.h"

struct meter;

struct meter_usage {
    int64_t cpu_us;
    int64_t peak_bytes;
    bool memory_is_over;
    bool memory_is_exact;
};

/* What is known of a run when it starts. */
struct meter_run {
    const struct sandbox_limits *limits;
    int64_t file_room_bytes; /* memory files that the caller handed in and the run may fill */
};

/* What init told at the end; report is NULL when init itself was killed. */
struct meter_end {
    const struct wire_report *report;
    int64_t file_bytes; /* how much the run made those memory files grow */
};

struct meter_kind {
    const char *name;
    /* 0; 1 when this machine does not offer it; -1 when it should work and did not. */
    int (*open)(struct meter *meter, struct sandbox_failure *failure);
    /* Puts the launcher where what it gives birth to is measured. */
    int (*attach)(struct meter *meter, pid_t launcher, struct sandbox_failure *failure);
    /* Before a birth. *out_cgroup_fd: where the run's init shall be born, or -1. */
    int (*prepare)(struct meter *meter, int *out_cgroup_fd, struct sandbox_failure *failure);
    /* Lifts the limits while files are loaded. */
    int (*relax)(struct meter *meter, struct sandbox_failure *failure);
    /* Sets meter->patience_ns, as sample() does. */
    int (*begin)(struct meter *meter, const struct meter_run *run, struct sandbox_failure *failure);
    /* Right now. meter->patience_ns: how long it is safe not to ask again for memory's sake. */
    int (*sample)(struct meter *meter, struct meter_usage *out_usage,
                  struct sandbox_failure *failure);
    int (*end)(struct meter *meter, const struct meter_end *end, struct meter_usage *out_usage,
               struct sandbox_failure *failure);
    void (*release)(struct meter *meter);
};

extern const struct meter_kind meter_cgroup2, meter_cgroup1, meter_rusage;

enum { METER_FDS = 12 };

struct meter {
    const struct meter_kind *kind;
    int proc_fd; /* /proc of the box's pid namespace; the meter's once set */
    int cores;   /* how many a run can use at once */
    uid_t owner; /* who the box's processes are on the host */
    int fds[METER_FDS];
    char folders[3][512]; /* cgroups of this box */
    int locks[3];         /* one held on each of them: who gets it owns a dead box's remains */
    struct sandbox_limits limits;
    int64_t file_room_bytes;
    int64_t cpu_at_begin_us, memory_at_begin, cache_at_begin;
    int64_t kills_at_begin, hits_at_begin;
    int64_t sampled_peak, sampled_cpu_us;
    int64_t patience_ns;
    int serial;
};

/* Chooses the kind. */
int meter_open(struct meter *meter, int cores, uid_t owner, struct sandbox_failure *failure);
void meter_release(struct meter *meter);

#endif
