#include "sandbox/init.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/clock.h"
#include "sandbox/counter.h"
#include "sandbox/identity.h"
#include "sandbox/promptness.h"
#include "sandbox/rlimits.h"
#include "sandbox/rootfs.h"
#include "sandbox/streams.h"

/* From inside pid 1's namespace, -1 is everybody but us. */
static void on_end(int number)
{
    int saved = errno;

    (void)number;
    (void)kill(-1, SIGKILL);
    errno = saved;
}

/* Should the machine run out of memory, what runs here goes before anything else does. */
static int victim_become(struct init *init, struct sandbox_failure *failure)
{
    int fd;

    (void)failure;
    (void)prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    fd = openat(init->proc_fd, "self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd >= 0) {
        (void)!write(fd, "1000", 4);
        (void)close(fd);
    }
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return 0;
}

static int group_hide(struct init *init, struct sandbox_failure *failure)
{
    (void)init;
    if (unshare(CLONE_NEWCGROUP) < 0 && errno != EINVAL)
        return failure_set(failure, errno, "cgroup", "cannot hide the control group");
    return 0;
}

static int proc_mount(struct init *init, struct sandbox_failure *failure)
{
    return init->proc_is_mounted ? rootfs_mount_proc(failure) : 0;
}

/*
 * The program inherits it; it cannot ask for it itself. Where the kernel does not know it, so be
 * it.
 */
static int addresses_fix(struct init *init, struct sandbox_failure *failure)
{
    (void)failure;
    if (init->addresses_are_fixed)
        (void)personality(ADDR_NO_RANDOMIZE);
    return 0;
}

static int counter_begin(struct init *init, struct sandbox_failure *failure)
{
    (void)failure;
    init->counter_fd = counter_open(init->counter);
    return 0;
}

static int signals_set(struct init *init, struct sandbox_failure *failure)
{
    struct sigaction action = {.sa_handler = on_end, .sa_flags = SA_RESTART};

    (void)init;
    if (sigaction(INIT_SIGNAL_END, &action, NULL) < 0)
        return failure_set(failure, errno, "signals", "cannot listen for the end");
    return 0;
}

static int promptness_claim(struct init *init, struct sandbox_failure *failure)
{
    (void)init;
    (void)failure;
    promptness_take(false);
    return 0;
}

/* After promptness: RLIMIT_NICE does not bound what stands already. */
static int limits_settle(struct init *init, struct sandbox_failure *failure)
{
    int status = rlimits_settle();

    (void)init;
    return status == 0 ? 0 : failure_set(failure, status, "limits", "cannot set a limit");
}

static int identity_give_up(struct init *init, struct sandbox_failure *failure)
{
    (void)init;
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0)
        return failure_set(failure, errno, "signals", "cannot be tied to the launcher");
    return identity_drop(failure);
}

/* Here and in no earlier step: from now on this process can do what the program can. */
static int filter_load(struct init *init, struct sandbox_failure *failure)
{
    int fds[2];

    fds[0] = (int)syscall(SYS_pidfd_open, getpid(), 0);
    if (fds[0] < 0)
        return failure_set(failure, errno, "filter", "cannot open a handle of the run");
    fds[1] = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER,
                          &init->filter);
    if (fds[1] < 0)
        return failure_set(failure, errno, "filter", "cannot load the system call filter");
    if (wire_send(init->socket, WIRE_READY, NULL, 0, fds, 2) < 0)
        return failure_set(failure, errno, "filter", "cannot hand the listener over");
    (void)close(fds[0]);
    (void)close(fds[1]);
    return 0;
}

/* The order is the security argument: each step needs what the next ones take away. */
static int (*const steps[])(struct init *, struct sandbox_failure *) = {
    victim_become, group_hide,       proc_mount,    addresses_fix,    counter_begin,
    signals_set,   promptness_claim, limits_settle, identity_give_up, filter_load,
};

static char **words_take(struct wire_reader *reader, uint32_t count, char **words)
{
    for (uint32_t i = 0; i < count; i++) {
        words[i] = wire_read_string(reader);
        if (words[i] == NULL)
            return NULL;
    }
    words[count] = NULL;
    return words;
}

/* In the child that shares our memory until exec: system calls only. */
static int program_become(const struct wire_run *run, const int *streams, char **argv, char **envp)
{
    int status;

    if (setsid() < 0 || chdir("/box") < 0)
        return errno;
    status = streams_connect(streams);
    if (status == 0)
        status = rlimits_apply(&run->limits);
    if (status != 0)
        return status;
    (void)execve(argv[0], argv, envp);
    return errno;
}

static int64_t usage_us(const struct rusage *usage)
{
    return (usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000LL + usage->ru_utime.tv_usec +
           usage->ru_stime.tv_usec;
}

/*
 * One kill reaches everybody: fork fails in a process that has a fatal signal pending, so none can
 * run ahead of it.
 */
static void all_reap(pid_t program, struct wire_report *report)
{
    pid_t pid;
    int status;

    do {
        pid = waitpid(-1, &status, 0);
        if (pid == program) {
            report->status = status;
            (void)kill(-1, SIGKILL);
        }
    } while (pid > 0 || (pid < 0 && errno == EINTR));
}

static void program_run(const struct init *init, const struct wire_run *run, const int *streams,
                        char **argv, char **envp, struct wire_report *report)
{
    volatile int exec_errno = 0;
    struct rusage own, others;
    pid_t program;

    report->started_ns = clock_now_ns();
    program = vfork();
    if (program == 0) {
        exec_errno = program_become(run, streams, argv, envp);
        _exit(127);
    }
    report->exec_errno = program < 0 ? errno : exec_errno;
    if (program > 0)
        all_reap(program, report);
    report->ended_ns = clock_now_ns();
    (void)getrusage(RUSAGE_CHILDREN, &others);
    (void)getrusage(RUSAGE_SELF, &own);
    report->cpu_us = usage_us(&others);
    report->init_cpu_us = usage_us(&own);
    report->counted = counter_read(init->counter_fd);
    report->peak_bytes = others.ru_maxrss * 1024;
}

static _Noreturn void fail(const struct init *init, const struct sandbox_failure *failure)
{
    (void)wire_send_failure(init->socket, failure);
    _exit(1);
}

struct order {
    const struct wire_run *run;
    char **argv, **envp;
};

/* What stands in the packet, as words that execve takes. */
static int order_read(struct init *init, struct order *out_order, struct sandbox_failure *failure)
{
    struct wire_packet *packet = init->packet;
    struct wire_reader reader = {.at = packet->body, .end = packet->body + packet->size};
    const struct wire_run *run = wire_read(&reader, sizeof *run);

    if (run == NULL)
        return failure_set(failure, 0, "run", "the order to run is cut off");
    if (packet->kind != WIRE_RUN || packet->fd_count != 3 || run->argument_count == 0 ||
        run->argument_count + (uint64_t)run->variable_count + 2 > INIT_WORDS_MAX)
        return failure_set(failure, 0, "run", "the order to run is none");
    out_order->run = run;
    out_order->argv = words_take(&reader, run->argument_count, init->words);
    out_order->envp =
        words_take(&reader, run->variable_count, init->words + run->argument_count + 1);
    if (out_order->argv == NULL || out_order->envp == NULL)
        return failure_set(failure, 0, "run", "the arguments are cut off");
    return 0;
}

_Noreturn void init_live(struct init *init)
{
    struct sandbox_failure failure = {0};
    struct wire_report report = {0};
    struct order order = {0};

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
        if (steps[i](init, &failure) < 0)
            fail(init, &failure);
    if (wire_receive(init->socket, init->packet) <= 0)
        _exit(0);
    if (order_read(init, &order, &failure) < 0)
        fail(init, &failure);
    program_run(init, order.run, init->packet->fds, order.argv, order.envp, &report);
    (void)wire_send(init->socket, WIRE_REPORT, &report, sizeof report, NULL, 0);
    _exit(0);
}
