/*
 * What a box does besides running: files in and out, streams, early ends, refusals, and that
 * nothing of it outlives its caller. As root and as an ordinary user.
 */
#include <fcntl.h>
#include <linux/perf_event.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sandbox/sandbox.h"
#include "tests/sandbox/lib_box.h"
#include "tests/unit/tap.h"

#define CHECKS_MAX 64

/* Checks are made in a child of another user; the parent speaks TAP for it. */
struct session {
    int probe, count;
    struct {
        bool holds;
        bool is_skipped; /* this kernel lends this user no counter */
        char name[96];
    } checks[CHECKS_MAX];
};

static void check(struct session *session, bool holds, const char *name)
{
    if (session->count == CHECKS_MAX)
        return;
    session->checks[session->count].holds = holds;
    session->checks[session->count].is_skipped = false;
    snprintf(session->checks[session->count++].name, sizeof session->checks[0].name, "%s", name);
}

static void check_counted(struct session *session, bool is_counted, bool holds, const char *name)
{
    check(session, holds, name);
    if (session->count > 0)
        session->checks[session->count - 1].is_skipped = !is_counted;
}

static int file_of(const char *text)
{
    int fd = memfd_create("file", MFD_CLOEXEC);

    (void)!write(fd, text, strlen(text));
    return fd;
}

static bool run_ends(struct sandbox *box, const struct sandbox_run *run, enum sandbox_end end)
{
    struct sandbox_result result;

    return sandbox_run(box, run, &result, NULL) == 0 && result.end == end;
}

static void streams_test(struct session *session, struct sandbox *box)
{
    struct sandbox_run run =
        box_probe_run((const char *const[]){"/work/probe", "echo", "the input", NULL});
    char kept[8192] = "";

    run.stdin_fd = file_of("the input");
    check(session, run_ends(box, &run, SANDBOX_FINISHED), "input is read from its start");
    check(session, run_ends(box, &run, SANDBOX_FINISHED), "and again by the next run");
    close(run.stdin_fd);

    run = box_probe_run((const char *const[]){"/work/probe", "complain", "20000", NULL});
    run.stderr_fd = file_of("");
    check(session, run_ends(box, &run, SANDBOX_FINISHED),
          "a flood on standard error does not block the program");
    check(session, pread(run.stderr_fd, kept, sizeof kept, 0) == 4096,
          "as much of standard error is kept as was asked");
    close(run.stderr_fd);
}

static void files_test(struct session *session, struct sandbox *box)
{
    struct sandbox_run run = box_probe_run((const char *const[]){"/work/probe", "produce", NULL});
    const struct sandbox_file bad = {.name = "../out", .fd = session->probe};
    struct sandbox_failure failure = {0};
    struct sandbox_file *files = NULL;
    size_t count = 0;
    char text[8] = "";

    run.scratch_is_kept = true;
    check(session, run_ends(box, &run, SANDBOX_FINISHED), "a run makes files");
    check(session, sandbox_collect(box, "out", 1 << 20, 10, &files, &count, &failure) == 0,
          "its files are collected");
    check(session,
          count == 1 && strcmp(files[0].name, "sub/a") == 0 && files[0].is_executable &&
              files[0].size_bytes == 4 && pread(files[0].fd, text, 7, 0) == 4 &&
              strcmp(text, "made") == 0,
          "regular files come out, links do not");
    sandbox_files_release(&files, &count);
    check(session, sandbox_collect(box, "", 1 << 20, 1, &files, &count, &failure) < 0,
          "too many files are a failure");
    check(session, strcmp(failure.step, "collect") == 0, "which names its step");
    run.scratch_is_kept = false;
    check(session, run_ends(box, &run, SANDBOX_FINISHED), "the next run finds an empty /box");
    check(session, sandbox_collect(box, "", 1 << 20, 9, &files, &count, &failure) < 0,
          "what was not kept cannot be collected");
    check(session, sandbox_load(box, &bad, 1, &failure) < 0, "a name with .. is refused");
    check(session, run_ends(box, &run, SANDBOX_FINISHED), "and the box is fit for use");
}

/* Runs the probe twice in a box of its own; whether it found itself at the same addresses. */
static bool addresses_are_same(struct session *session, bool are_fixed)
{
    const struct sandbox_spec spec = {.profile = SANDBOX_RUNTIME,
                                      .scratch_bytes = 4 << 20,
                                      .scratch_files = 100,
                                      .cpu = -1,
                                      .addresses_are_fixed = are_fixed};
    const struct sandbox_file file = {.name = "probe", .fd = session->probe, .is_executable = true};
    struct sandbox_run run = box_probe_run((const char *const[]){"/work/probe", "addresses", NULL});
    struct sandbox *box = NULL;
    char found[2][64] = {""};

    if (sandbox_open(&spec, &box, NULL) < 0 || sandbox_load(box, &file, 1, NULL) < 0)
        return false;
    for (int i = 0; i < 2; i++) {
        run.stdout_fd = file_of("");
        check(session,
              run_ends(box, &run, SANDBOX_FINISHED) &&
                  pread(run.stdout_fd, found[i], sizeof found[i] - 1, 0) > 0,
              "a program says where it lies");
        close(run.stdout_fd);
    }
    sandbox_close(&box);
    return strcmp(found[0], found[1]) == 0;
}

static void addresses_test(struct session *session)
{
    check(session, addresses_are_same(session, true), "measured runs lie at the same addresses");
    check(session, !addresses_are_same(session, false), "judged runs at random ones");
}

/* What a run counts; -1: nothing; -2: there was none. */
static int64_t counted_in(struct session *session, enum sandbox_counter counter, const char *what,
                          const char *how)
{
    const struct sandbox_spec spec = {.profile = SANDBOX_RUNTIME,
                                      .scratch_bytes = 4 << 20,
                                      .scratch_files = 100,
                                      .cpu = -1,
                                      .counter = counter,
                                      .addresses_are_fixed = true};
    const struct sandbox_file file = {.name = "probe", .fd = session->probe, .is_executable = true};
    struct sandbox_run run = box_probe_run((const char *const[]){"/work/probe", what, how, NULL});
    struct sandbox_result result = {.counted = -2};
    struct sandbox *box = NULL;

    run.limits.wall_time_ms = 5000; /* children that touched all wait for their end */
    if (sandbox_open(&spec, &box, NULL) == 0 && sandbox_load(box, &file, 1, NULL) == 0 &&
        sandbox_run(box, &run, &result, NULL) < 0)
        result.counted = -2;
    sandbox_close(&box);
    return result.counted;
}

/* Whether this kernel lets this user count the faults of a process of their own. */
static bool faults_are_counted(void)
{
    struct perf_event_attr attributes = {.size = sizeof attributes,
                                         .type = PERF_TYPE_SOFTWARE,
                                         .config = PERF_COUNT_SW_PAGE_FAULTS,
                                         .exclude_kernel = 1,
                                         .exclude_hv = 1};
    FILE *limit = fopen("/proc/sys/kernel/perf_event_paranoid", "re");
    int most = 3,
        fd = (int)syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);

    if (limit != NULL && fscanf(limit, "%d", &most) != 1)
        most = 3;
    if (limit != NULL)
        fclose(limit);
    if (fd >= 0)
        close(fd);
    return fd >= 0 && most <= 2; /* in a box even root asks as a user does */
}

static void counter_test(struct session *session)
{
    const bool is_counted = faults_are_counted();
    int64_t faults;

    check(session, counted_in(session, SANDBOX_COUNT_NOTHING, "touch", "8") == -1,
          "nothing is counted unasked");
    faults = counted_in(session, SANDBOX_COUNT_FAULTS, "touch", "8");
    check_counted(session, is_counted, faults >= 2048, "a fault is counted for each page of 8 MiB");
    faults = counted_in(session, SANDBOX_COUNT_FAULTS, "exit", "0");
    check_counted(session, is_counted, faults > 0 && faults <= 500, "and few without them");
    faults = counted_in(session, SANDBOX_COUNT_FAULTS, "touch-children", "8");
    check_counted(session, is_counted, faults >= 2 * 2048, "those of children are counted");
}

static void kill_test(struct session *session, struct sandbox *box)
{
    struct sandbox_run run = box_probe_run((const char *const[]){"/work/probe", "pause", NULL});
    struct pollfd over = {.fd = sandbox_fd(box), .events = POLLIN};
    struct sandbox_failure failure;
    struct sandbox_result result;

    check(session, sandbox_start(box, &run, &failure) == 0, "a run starts");
    check(session, sandbox_start(box, &run, &failure) < 0, "a second at the same time does not");
    check(session, poll(&over, 1, 20) == 0, "its descriptor is quiet while it runs");
    sandbox_kill(box);
    sandbox_kill(box);
    check(session, poll(&over, 1, 3000) == 1, "and speaks when it is over");
    check(session, sandbox_finish(box, &result, &failure) == 0 && result.end == SANDBOX_KILLED,
          "killed is killed");
    run = box_probe_run((const char *const[]){"/work/probe", "exit", "0", NULL});
    sandbox_kill(box);
    check(session, run_ends(box, &run, SANDBOX_FINISHED),
          "a kill that comes too late harms nobody");
    run.limits.memory_bytes = 0;
    check(session, sandbox_start(box, &run, &failure) < 0, "a limit of 0 is refused");
    run = box_probe_run((const char *const[]){"/work/missing", NULL});
    check(session, run_ends(box, &run, SANDBOX_NOT_FOUND),
          "a missing program is said to be missing");
}

static void sleep_ms(long ms)
{
    const struct timespec pause_time = {.tv_nsec = ms * 1000000};

    nanosleep(&pause_time, NULL);
}

/* Our one child is the box's keeper, which watches its runs; 0 where the kernel does not tell. */
static pid_t keeper_find(void)
{
    FILE *children = fopen("/proc/thread-self/children", "r");
    int pid = 0;

    if (children == NULL)
        return 0;
    if (fscanf(children, "%d", &pid) != 1)
        pid = 0;
    fclose(children);
    return pid;
}

/* The keeper cannot look from before the program's end until long after the wall limit. */
static void late_watcher_test(struct session *session, struct sandbox *box)
{
    struct sandbox_run run =
        box_probe_run((const char *const[]){"/work/probe", "burn", "40", NULL});
    struct sandbox_result result = {.end = SANDBOX_KILLED};
    pid_t keeper = keeper_find();

    run.limits.wall_time_ms = 500;
    check(session, keeper > 0 && sandbox_start(box, &run, NULL) == 0, "a watched run starts");
    sleep_ms(20);
    (void)kill(keeper, SIGSTOP);
    sleep_ms(900);
    (void)kill(keeper, SIGCONT);
    check(session, sandbox_finish(box, &result, NULL) == 0 && result.end == SANDBOX_FINISHED,
          "who was done before a late watcher looked is not blamed");
}

static void refusal_test(struct session *session)
{
    const struct sandbox_bind missing = {"/nonexistent-folder", "/data", false};
    struct sandbox_spec spec = {
        .profile = SANDBOX_NATIVE,
        .binds = &missing,
        .bind_count = 1,
        .scratch_bytes = 1 << 20,
        .scratch_files = 10,
        .cpu = -1,
    };
    struct sandbox_failure failure = {0};
    struct sandbox *box = NULL;

    check(session, sandbox_open(&spec, &box, &failure) < 0 && box == NULL,
          "a box with a missing bind is not made");
    check(session, strstr(failure.detail, "/nonexistent-folder") != NULL, "and it says which");
    check(session, waitpid(-1, NULL, WNOHANG) < 0, "no helper is left of it");
}

/* The program holds the pipe: it reads as ended once nobody in the box is alive. */
static void orphan_test(struct session *session)
{
    int ends[2];
    struct pollfd closed;
    pid_t caller;

    if (pipe(ends) < 0)
        return;
    caller = fork();
    if (caller == 0) {
        struct sandbox *box = box_with_probe(session->probe, SANDBOX_NATIVE);
        struct sandbox_run run = box_probe_run((const char *const[]){"/work/probe", "deaf", NULL});

        run.stdout_fd = ends[1];
        if (box != NULL && sandbox_start(box, &run, NULL) == 0) {
            sleep_ms(100);
            (void)kill(getpid(), SIGKILL);
        }
        _exit(1);
    }
    close(ends[1]);
    (void)waitpid(caller, NULL, 0);
    closed = (struct pollfd){.fd = ends[0], .events = POLLIN};
    check(session, poll(&closed, 1, 20000) == 1 && (closed.revents & POLLHUP) != 0,
          "a caller killed by SIGKILL takes the program with it");
    close(ends[0]);
}

#define RIVALS 6

static void rivals_start(pid_t *rivals)
{
    for (int i = 0; i < RIVALS; i++) {
        rivals[i] = fork();
        if (rivals[i] == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            /* In sessions of their own the kernel counts them one by one, not as one group. */
            (void)setsid();
            for (volatile unsigned long spin = 0;; spin++)
                continue;
        }
    }
}

/*
 * On a core that six others want as well, 300 ms of computing take two seconds. The wall limit
 * lies far from both, for a machine that is slow to begin with (an emulated one).
 */
static void starving_test(struct session *session)
{
    struct sandbox *box;
    struct sandbox_run run =
        box_probe_run((const char *const[]){"/work/probe", "burn", "300", NULL});
    struct sandbox_result result = {.end = SANDBOX_KILLED};
    pid_t rivals[RIVALS];
    cpu_set_t all, one;

    (void)sched_getaffinity(0, sizeof all, &all);
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    (void)sched_setaffinity(0, sizeof one, &one);
    box = box_with_probe(session->probe, SANDBOX_NATIVE);
    rivals_start(rivals);
    run.limits.wall_time_ms = 1200;
    check(session,
          box != NULL && sandbox_run(box, &run, &result, NULL) == 0 &&
              result.end == SANDBOX_FINISHED,
          "a busy machine is not taken for a program that waits");
    for (int i = 0; i < RIVALS; i++) {
        (void)kill(rivals[i], SIGKILL);
        (void)waitpid(rivals[i], NULL, 0);
    }
    sandbox_close(&box);
    (void)sched_setaffinity(0, sizeof all, &all);
}

static void box_test(void *argument)
{
    struct session *session = argument;
    struct sandbox *box = box_with_probe(session->probe, SANDBOX_COMPILE);

    check(session, box != NULL, "a box is made");
    if (box == NULL)
        return;
    streams_test(session, box);
    files_test(session, box);
    kill_test(session, box);
    late_watcher_test(session, box);
    sandbox_close(&box);
    check(session, box == NULL && waitpid(-1, NULL, WNOHANG) < 0, "closing leaves no process");
    addresses_test(session);
    counter_test(session);
    refusal_test(session);
    starving_test(session);
    orphan_test(session);
}

static void session_judge(struct session *session, const char *who)
{
    for (int i = 0; i < session->count; i++) {
        if (session->checks[i].is_skipped)
            tap_skip("kernel: it counts no faults for this user", "%s: %s", who,
                     session->checks[i].name);
        else
            tap_ok(session->checks[i].holds, "%s: %s", who, session->checks[i].name);
    }
    session->count = 0;
}

int main(void)
{
    struct session *session = shared_memory(sizeof *session);

    session->probe = probe_compile();
    if (getuid() == 0) {
        tap_ok(as_user(false, box_test, session), "root: all was tested");
        session_judge(session, "root");
    }
    tap_ok(as_user(true, box_test, session), "ordinary user: all was tested");
    session_judge(session, "ordinary user");
    return tap_done();
}
