/*
 * The public door of the sandbox: runs untrusted programs in a box and reports facts.
 *
 * A box is made once and runs one program at a time, many after another. It owns the namespaces,
 * a read-only root that holds only what its spec binds, and the compiled system call filter;
 * nothing of one run is there in the next. Between the caller and the program stand two small
 * processes of ours, the keeper (outside: enforces, kills, measures) and the launcher (inside:
 * gives birth). Both die with the caller, however it dies.
 *
 * This module knows nothing of judging: an ending is a fact, never a verdict. It never prints.
 * Not thread-safe; use a box from the process that opened it, which must have no threads then.
 */
#ifndef SANDBOX_SANDBOX_H
#define SANDBOX_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sandbox/failure.h"

/* Which system calls are allowed. Each is an allow list of its own in profiles.c. */
enum sandbox_profile {
    SANDBOX_NATIVE,  /* C, C++, Rust: threads only if limits.processes > 1 */
    SANDBOX_RUNTIME, /* Python, Java, JavaScript, Go: the calls that managed runtimes need */
    SANDBOX_COMPILE, /* compilers and linkers: fork, exec, pipes, many files */
    SANDBOX_PROFILE_COUNT
};

/* Why a run is over. */
enum sandbox_end {
    SANDBOX_FINISHED, /* exit status 0 */
    SANDBOX_FAILED,   /* exit status other than 0, in exit_code */
    SANDBOX_SIGNALED, /* ended by a signal of its own doing, in signal */
    SANDBOX_CPU_TIME,
    SANDBOX_WALL_TIME,
    SANDBOX_MEMORY,
    SANDBOX_OUTPUT,    /* more than limits.output_bytes on standard output or into one file */
    SANDBOX_FORBIDDEN, /* a system call that only an attack makes, in syscall_name */
    SANDBOX_NOT_FOUND, /* argv[0] could not be executed: errno in exec_errno */
    SANDBOX_KILLED,    /* by sandbox_kill() */
    SANDBOX_END_COUNT
};

/* A host path that can be seen, read-only, inside. Both absolute. A missing optional one is left
 * out. */
struct sandbox_bind {
    const char *host_path;
    const char *inside_path;
    bool is_optional;
};

/* A symbolic link in the root, such as /lib -> usr/lib. */
struct sandbox_link {
    const char *inside_path;
    const char *target;
};

/* What is counted in a run, in user code, where the kernel counts it (perf_event_open). */
enum sandbox_counter {
    SANDBOX_COUNT_NOTHING,
    SANDBOX_COUNT_INSTRUCTIONS, /* by the processor: few virtual machines have it */
    SANDBOX_COUNT_FAULTS,       /* of pages */
};

/* What a box is made of. Only read; nothing of it is kept after sandbox_open(). */
struct sandbox_spec {
    enum sandbox_profile profile;
    const struct sandbox_bind *binds;
    size_t bind_count;
    const struct sandbox_link *links;
    size_t link_count;
    bool proc_is_mounted; /* /proc of the run's own pid namespace, masked and read-only */
    int64_t
        scratch_bytes; /* size of the private writable /box (cwd, HOME, TMPDIR), fresh each run */
    int64_t scratch_files; /* inodes in it */
    int cpu;               /* core that every run is pinned to; -1: not pinned */
    enum sandbox_counter counter;
    bool addresses_are_fixed; /* the kernel draws none: for measuring, never for judging */
};

/* Per-run limits. 0 is never "unlimited": every field must be set. */
struct sandbox_limits {
    int64_t cpu_time_ms; /* user + system, all threads and children */
    int64_t wall_time_ms;
    int64_t memory_bytes; /* of the whole tree, tmpfs included; address space is not limited where a
                             cgroup is */
    int64_t output_bytes; /* standard output, and any one file in /box */
    int64_t stderr_bytes; /* kept of standard error; what is more is dropped, the program goes on */
    int processes;        /* threads and processes together */
};

/*
 * One run. argv[0] is an absolute path inside the box (files given to sandbox_load() are under
 * /work); envp may be NULL: PATH=/usr/bin:/bin, HOME=/box, TMPDIR=/box, LANG=C.UTF-8. Descriptors
 * stay the caller's; -1 is /dev/null. stdout_fd: a memory file (bounded by RLIMIT_FSIZE) or a pipe.
 * stderr_fd: a file that the keeper writes the first limits.stderr_bytes into (the program itself
 * sees a pipe).
 */
struct sandbox_run {
    const char *const *argv;
    const char *const *envp;
    int stdin_fd, stdout_fd, stderr_fd;
    struct sandbox_limits limits;
    bool scratch_is_kept; /* leave /box as it is for sandbox_collect(); it is emptied at the next
                             start */
};

struct sandbox_result {
    enum sandbox_end end;
    int exit_code;
    int signal;
    int exec_errno;
    char syscall_name[32];
    int64_t cpu_time_us;  /* user + system of everything that lived in the run */
    int64_t wall_time_us; /* from exec to the death of the last process */
    int64_t counted;      /* by the box's counter; -1: nothing */
    int64_t peak_memory_bytes;
    bool memory_is_exact; /* measured by a cgroup; false: largest process's resident peak */
};

/* A file that goes into /work (read-only, executable where asked), or that came out of /box. */
struct sandbox_file {
    char name[256]; /* may hold '/' for sub-folders, never "..", never absolute */
    int fd;         /* collect: a sealed memory file, close it with sandbox_files_release() */
    int64_t size_bytes;
    bool is_executable;
};

struct sandbox; /* a box */

/*
 * Makes a box. Takes a few ms. An ordinary user's process may move into a control group of its own
 * for it, which the user's systemd makes (scope.h). Returns 0, or -1 with *failure filled and
 * nothing left behind.
 */
int sandbox_open(const struct sandbox_spec *spec, struct sandbox **out_box,
                 struct sandbox_failure *failure);

/* Ends whatever runs, and the box. Accepts NULL and *box == NULL. */
void sandbox_close(struct sandbox **box);

/*
 * Replaces what is under /work by copies of these files. They stay until the next load.
 * Not while a run is going on.
 */
int sandbox_load(struct sandbox *box, const struct sandbox_file *files, size_t count,
                 struct sandbox_failure *failure);

/* Starts a run and returns at once. Exactly one sandbox_finish() must follow a success. */
int sandbox_start(struct sandbox *box, const struct sandbox_run *run,
                  struct sandbox_failure *failure);

/* Becomes readable (POLLIN) when the run is over and sandbox_finish() will not block. */
int sandbox_fd(const struct sandbox *box);

/* Ends the current run early; sandbox_finish() then reports SANDBOX_KILLED. Safe when none runs. */
void sandbox_kill(struct sandbox *box);

/*
 * Waits until nothing of the run is alive and fills *out_result. -1: the box failed, nothing was
 * learned about the program, the box must be closed.
 */
int sandbox_finish(struct sandbox *box, struct sandbox_result *out_result,
                   struct sandbox_failure *failure);

/* sandbox_start() and sandbox_finish() in one. */
int sandbox_run(struct sandbox *box, const struct sandbox_run *run,
                struct sandbox_result *out_result, struct sandbox_failure *failure);

/*
 * After a run with scratch_is_kept: the regular files below /box/dir ("" is /box), links never
 * followed, at most max_files and max_bytes in all (more is a failure that says so).
 * *out_files is the caller's: sandbox_files_release().
 */
int sandbox_collect(struct sandbox *box, const char *dir, int64_t max_bytes, size_t max_files,
                    struct sandbox_file **out_files, size_t *out_count,
                    struct sandbox_failure *failure);
void sandbox_files_release(struct sandbox_file **files, size_t *count);

/* What this machine offers, for `doctor`: how each limit is enforced, in words without line ends.
 */
struct sandbox_host {
    char groups[240]; /* which control groups there are, and by whose leave */
    char memory[160], cpu_time[160], processes[160], isolation[160];
    char cure[400];   /* the one command that would improve it; empty when nothing is missing */
    bool is_usable;   /* false: sandbox_open() refuses, and cure says why */
    bool is_degraded; /* some limit rests on less than a cgroup */
};
void sandbox_host_probe(struct sandbox_host *out_host);

#endif
