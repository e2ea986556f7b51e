#include "sandbox/watch.h"

#include <errno.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/clock.h"
#include "sandbox/init.h"
#include "sandbox/starved.h"

#define STEP "watching"
#define KILL_AGAIN_NS (20 * CLOCK_NS_PER_MS)
#define KILL_HARD_NS (1000 * CLOCK_NS_PER_MS)

/* What the kernel counted beyond this and wait() did not was used by processes nobody waited for.
 */
#define UNCLAIMED_CPU_US 1000

#define GRAIN_BYTES (1024 * 1024)

/* Who ignores SIGXFSZ goes on after its output is full: looked for this often. */
#define OUTPUT_LOOK_NS (50 * CLOCK_NS_PER_MS)

/* A machine so busy that it gives a run a tenth of a core is no place to judge on. */
#define WALL_FACTOR_MAX 10

enum { CALLER, CONTROL, INIT, DRAIN, LISTENER, PIDFD, POLL_COUNT };

int64_t watch_file_bytes(int fd)
{
    struct stat info;

    return fd >= 0 && fstat(fd, &info) == 0 ? info.st_blocks * 512 : 0;
}

/*
 * Asks init to kill all and to tell what it reaped; without an answer init itself is killed, and
 * the kernel with it whatever it holds.
 */
static void run_kill(struct watch *watch, int64_t now_ns)
{
    bool is_hard = now_ns - watch->killed_ns > KILL_HARD_NS;

    (void)syscall(SYS_pidfd_send_signal, watch->init_pidfd, is_hard ? SIGKILL : INIT_SIGNAL_END,
                  NULL, 0);
    watch->next_kill_ns = now_ns + KILL_AGAIN_NS;
}

/* The first cause stays the cause. */
static void run_end(struct watch *watch, enum sandbox_end cause)
{
    if (watch->is_ended_early)
        return;
    watch->is_ended_early = true;
    watch->cause = cause;
    watch->killed_ns = clock_now_ns();
    run_kill(watch, watch->killed_ns);
}

/* The caller of a forbidden call sleeps in it until it is dead. */
static void forbidden_hear(struct watch *watch)
{
    struct seccomp_notif call;

    memset(&call, 0, sizeof call);
    if (ioctl(watch->listener, SECCOMP_IOCTL_NOTIF_RECV, &call) < 0)
        return;
    if (watch->forbidden_number < 0) {
        watch->forbidden_number = call.data.nr & 0x7fffffff;
        watch->forbidden_arch = call.data.arch;
    }
    run_end(watch, SANDBOX_FORBIDDEN);
}

static int caller_hear(struct watch *watch, struct sandbox_failure *failure)
{
    int got = wire_receive_now(watch->caller, watch->packet);

    if (got < 0 && errno == EAGAIN)
        return 0;
    if (got <= 0) {
        watch->caller_is_gone = true;
        return failure_set(failure, 0, STEP, "the caller is gone");
    }
    wire_close_fds(watch->packet);
    if (watch->packet->kind != WIRE_KILL)
        return failure_set(failure, 0, STEP, "asked for something while a run is going on");
    run_end(watch, SANDBOX_KILLED);
    return 0;
}

static int init_hear(struct watch *watch, struct sandbox_failure *failure)
{
    int got = wire_receive_now(watch->init_socket, watch->packet);

    if (got < 0 && errno == EAGAIN)
        return 0;
    if (got <= 0)
        return failure_set(failure, got < 0 ? errno : 0, STEP, "the box is gone");
    wire_close_fds(watch->packet);
    if (watch->packet->kind == WIRE_FAILED && watch->packet->size == sizeof *failure) {
        memcpy(failure, watch->packet->body, sizeof *failure);
        return -1;
    }
    if (watch->packet->kind != WIRE_REPORT || watch->packet->size != sizeof watch->report)
        return failure_set(failure, 0, STEP, "the run's init speaks nonsense");
    memcpy(&watch->report, watch->packet->body, sizeof watch->report);
    watch->has_report = true;
    return 0;
}

static bool output_is_over(const struct watch *watch)
{
    struct stat out;

    return watch->stdout_fd >= 0 && fstat(watch->stdout_fd, &out) == 0 &&
           out.st_size > watch->limits.output_bytes;
}

static int64_t patience_ns(const struct watch *watch, int64_t left_us)
{
    int64_t patience = clock_patience_ns(left_us, watch->meter->cores);

    if (watch->meter->patience_ns < patience)
        patience = watch->meter->patience_ns;
    if (watch->stdout_fd >= 0 && patience > OUTPUT_LOOK_NS)
        patience = OUTPUT_LOOK_NS;
    return patience;
}

static int64_t wall_limit_ns(const struct watch *watch)
{
    return watch->limits.wall_time_ms * CLOCK_NS_PER_MS + watch->starved_ns;
}

/*
 * At the limit the time that the machine kept the run from its core is given back, within reason.
 */
static bool wall_is_over(struct watch *watch, int64_t now_ns)
{
    int64_t most_ns = watch->limits.wall_time_ms * CLOCK_NS_PER_MS * (WALL_FACTOR_MAX - 1);

    if (now_ns - watch->begun_ns <= wall_limit_ns(watch))
        return false;
    watch->starved_ns = starved_ns(watch->meter->proc_fd);
    if (watch->starved_ns > most_ns)
        watch->starved_ns = most_ns;
    return now_ns - watch->begun_ns > wall_limit_ns(watch);
}

/* Looks at the clocks, and at what was written. */
static int limits_look(struct watch *watch, int64_t now_ns, struct sandbox_failure *failure)
{
    struct meter_usage usage;
    int64_t left_us;

    if (!watch->is_ended_early && wall_is_over(watch, now_ns))
        run_end(watch, SANDBOX_WALL_TIME);
    if (watch->is_ended_early || now_ns < watch->next_look_ns)
        return 0;
    if (watch->meter->kind->sample(watch->meter, &usage, failure) < 0)
        return -1;
    left_us = watch->limits.cpu_time_ms * 1000 - usage.cpu_us;
    if (usage.memory_is_over)
        run_end(watch, SANDBOX_MEMORY);
    else if (output_is_over(watch))
        run_end(watch, SANDBOX_OUTPUT);
    else if (left_us < 0)
        run_end(watch, SANDBOX_CPU_TIME);
    watch->next_look_ns = now_ns + patience_ns(watch, left_us);
    return 0;
}

static int64_t next_ns(const struct watch *watch)
{
    int64_t wall_ns = watch->begun_ns + wall_limit_ns(watch) + 1;

    if (watch->is_ended_early)
        return watch->next_kill_ns;
    return wall_ns < watch->next_look_ns ? wall_ns : watch->next_look_ns;
}

/* Returns 1 when the run is over. */
static int events_await(struct watch *watch, struct sandbox_failure *failure)
{
    struct pollfd polls[POLL_COUNT] = {
        [CALLER]   = {.fd = watch->caller,        .events = POLLIN},
        [CONTROL]  = {.fd = watch->control,       .events = POLLIN},
        [INIT]     = {.fd = watch->init_socket,   .events = POLLIN},
        [DRAIN]    = {.fd = watch->drain.pipe_fd, .events = POLLIN},
        [LISTENER] = {.fd = watch->listener,      .events = POLLIN},
        [PIDFD]    = {.fd = watch->init_pidfd,    .events = POLLIN},
    };
    struct timespec wait = clock_timespec(next_ns(watch) - clock_now_ns());
    int64_t now_ns;

    if (ppoll(polls, POLL_COUNT, &wait, NULL) < 0 && errno != EINTR)
        return failure_set(failure, errno, STEP, "cannot wait for the run");
    if (polls[DRAIN].revents != 0)
        drain_flow(&watch->drain);
    if (polls[LISTENER].revents & POLLIN)
        forbidden_hear(watch);
    else if (polls[LISTENER].revents != 0)
        watch->listener = -1; /* nobody is left who could call: its owner closes it */
    if (polls[INIT].revents != 0 && init_hear(watch, failure) < 0)
        return -1;
    if (watch->has_report)
        return 1;
    if (polls[PIDFD].revents != 0)
        return init_hear(watch, failure) < 0 ? -1 : 1;
    if (polls[CALLER].revents != 0 && caller_hear(watch, failure) < 0)
        return -1;
    if (polls[CONTROL].revents != 0)
        return failure_set(failure, 0, STEP, "the launcher is gone");
    now_ns = clock_now_ns();
    if (watch->is_ended_early && now_ns >= watch->next_kill_ns)
        run_kill(watch, now_ns);
    return limits_look(watch, now_ns, failure);
}

/* Where neither of two ways to measure sees more than there was, the greater is right. */
static int64_t cpu_time_us(const struct watch *watch, const struct meter_usage *usage)
{
    int64_t counted_us = usage->cpu_us - watch->report.init_cpu_us;

    if (!watch->has_report)
        return usage->cpu_us;
    if (counted_us - watch->report.cpu_us > UNCLAIMED_CPU_US + watch->report.cpu_us / 100)
        return counted_us;
    return watch->report.cpu_us;
}

/*
 * The kernel counts a group's memory in steps of 256 KiB a core, so that a small program may come
 * out as nothing: below that grain the largest resident set is the better figure.
 */
static int64_t peak_bytes(const struct watch *watch, const struct meter_usage *usage)
{
    int64_t resident =
        watch->report.peak_bytes < GRAIN_BYTES ? watch->report.peak_bytes : GRAIN_BYTES;

    return watch->has_report && usage->peak_bytes < resident ? resident : usage->peak_bytes;
}

/*
 * The order of evidence: what is measured comes before what the program's last status says. A wall
 * limit ends who is still there at it: who was done before a late watcher looked is not blamed.
 */
static enum sandbox_end end_conclude(const struct watch *watch, const struct meter_usage *usage,
                                     const struct sandbox_result *result)
{
    int status = watch->report.status;

    if (watch->has_report && watch->report.exec_errno != 0)
        return SANDBOX_NOT_FOUND;
    if (watch->is_ended_early && watch->cause == SANDBOX_KILLED)
        return SANDBOX_KILLED;
    if (usage->memory_is_over)
        return SANDBOX_MEMORY;
    if (watch->is_ended_early && watch->cause != SANDBOX_WALL_TIME)
        return watch->cause;
    if (result->cpu_time_us > watch->limits.cpu_time_ms * 1000)
        return SANDBOX_CPU_TIME;
    if (watch->is_ended_early)
        return SANDBOX_WALL_TIME;
    if (output_is_over(watch))
        return SANDBOX_OUTPUT;
    if (!WIFSIGNALED(status))
        return WEXITSTATUS(status) == 0 ? SANDBOX_FINISHED : SANDBOX_FAILED;
    return WTERMSIG(status) == SIGXFSZ ? SANDBOX_OUTPUT : SANDBOX_SIGNALED;
}

static int conclude(struct watch *watch, struct wire_result *out_result,
                    struct sandbox_failure *failure)
{
    const struct meter_end end = {
        .report = watch->has_report ? &watch->report : NULL,
        .file_bytes = watch_file_bytes(watch->stdout_fd) - watch->stdout_bytes_at_begin,
    };
    struct wire_result result = {
        .forbidden_number = watch->forbidden_number,
        .forbidden_arch = watch->forbidden_arch,
    };
    struct sandbox_result *facts = &result.result;
    struct meter_usage usage;

    if (watch->meter->kind->end(watch->meter, &end, &usage, failure) < 0)
        return -1;
    if (!watch->has_report && !watch->is_ended_early && !usage.memory_is_over)
        return failure_set(failure, 0, STEP, "the run's init died");
    facts->cpu_time_us = cpu_time_us(watch, &usage);
    facts->wall_time_us = (watch->has_report ? watch->report.ended_ns - watch->report.started_ns
                                             : clock_now_ns() - watch->begun_ns) /
                          CLOCK_NS_PER_US;
    facts->counted = watch->has_report ? watch->report.counted : -1;
    facts->peak_memory_bytes = peak_bytes(watch, &usage);
    facts->memory_is_exact = usage.memory_is_exact;
    facts->end = end_conclude(watch, &usage, facts);
    if (facts->end == SANDBOX_NOT_FOUND)
        facts->exec_errno = watch->report.exec_errno;
    if (facts->end == SANDBOX_FAILED)
        facts->exit_code = WEXITSTATUS(watch->report.status);
    if (watch->has_report && WIFSIGNALED(watch->report.status))
        facts->signal = WTERMSIG(watch->report.status);
    if (facts->end != SANDBOX_FORBIDDEN)
        result.forbidden_number = -1;
    *out_result = result;
    return 0;
}

int watch_run(struct watch *watch, struct wire_result *out_result, struct sandbox_failure *failure)
{
    int status;

    watch->begun_ns = clock_now_ns();
    watch->next_look_ns = watch->begun_ns + patience_ns(watch, watch->limits.cpu_time_ms * 1000);
    do
        status = events_await(watch, failure);
    while (status == 0);
    if (status < 0)
        return -1;
    drain_flow(&watch->drain);
    return conclude(watch, out_result, failure);
}
