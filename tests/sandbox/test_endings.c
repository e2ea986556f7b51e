/*
 * How runs end and what they find in the box: one row a run, all in the same box one after another,
 * so that each row also shows that the ones before left nothing. As root and as an ordinary user.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/sandbox.h"
#include "tests/sandbox/lib_box.h"
#include "tests/unit/tap.h"

#define MIB (1L << 20)

static const struct row {
    const char *name, *act, *argument;
    enum sandbox_end end;
    int number;                   /* exit code or signal */
    const char *syscall;          /* of SANDBOX_FORBIDDEN */
    struct sandbox_limits limits; /* what is not 0 replaces the usual */
} rows[] = {
    {"exit code 0", "exit", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"an exit code is told", "exit", "42", SANDBOX_FAILED, 42, NULL, {0}},
    {"a crash is a signal", "raise", "11", SANDBOX_SIGNALED, SIGSEGV, NULL, {0}},
    {"SIGKILL of its own is no limit", "raise", "9", SANDBOX_SIGNALED, SIGKILL, NULL, {0}},
    {"SIGXCPU of its own is no limit", "raise", "24", SANDBOX_SIGNALED, SIGXCPU, NULL, {0}},
    {"CPU time within the limit", "burn", "200", SANDBOX_FINISHED, 0, NULL, {0}},
    {"CPU time over the limit",
     "burn",
     "9000",
     SANDBOX_CPU_TIME,
     SIGKILL,
     NULL,
     {.cpu_time_ms = 100}},
    {"a child's CPU time counts",
     "burn-child",
     "9000",
     SANDBOX_CPU_TIME,
     SIGKILL,
     NULL,
     {.cpu_time_ms = 100}},
    {"an orphan's CPU time counts",
     "burn-orphan",
     "9000",
     SANDBOX_CPU_TIME,
     SIGKILL,
     NULL,
     {.cpu_time_ms = 100}},
    {"sleeping ends at the wall limit",
     "pause",
     "0",
     SANDBOX_WALL_TIME,
     SIGKILL,
     NULL,
     {.wall_time_ms = 100}},
    {"blocking all signals does not help",
     "deaf",
     "0",
     SANDBOX_WALL_TIME,
     SIGKILL,
     NULL,
     {.wall_time_ms = 100}},
    {"being stopped does not help",
     "raise",
     "19",
     SANDBOX_WALL_TIME,
     SIGKILL,
     NULL,
     {.wall_time_ms = 100}},
    {"memory within the limit", "touch", "48", SANDBOX_FINISHED, 0, NULL, {0}},
    {"memory over the limit", "touch", "70", SANDBOX_MEMORY, -1, NULL, {0}},
    {"memory far over the limit", "touch", "500", SANDBOX_MEMORY, -1, NULL, {0}},
    {"children's memory adds up", "touch-children", "30", SANDBOX_MEMORY, -1, NULL, {0}},
    {"memory mapped, not touched, is free", "reserve", "64000", SANDBOX_FINISHED, 0, NULL, {0}},
    {"exactly what may be written", "write", "1048576", SANDBOX_FINISHED, 0, NULL, {0}},
    {"one byte more than may be written", "write", "1048577", SANDBOX_OUTPUT, -1, NULL, {0}},
    {"ignoring SIGXFSZ does not help", "write-deaf", "9000000", SANDBOX_OUTPUT, -1, NULL, {0}},
    {"output is not the program's memory",
     "write",
     "30000000",
     SANDBOX_FINISHED,
     0,
     NULL,
     {.memory_bytes = 8 * MIB, .output_bytes = 32 * MIB}},
    {"as many processes as allowed", "processes", "16", SANDBOX_FINISHED, 0, NULL, {0}},
    {"one process alone", "processes", "1", SANDBOX_FINISHED, 0, NULL, {.processes = 1}},
    {"ptrace", "ptrace", "0", SANDBOX_FORBIDDEN, -1, "ptrace", {0}},
    {"unshare", "unshare", "0", SANDBOX_FORBIDDEN, -1, "unshare", {0}},
    {"clone with a namespace", "clone", "0", SANDBOX_FORBIDDEN, -1, "clone", {0}},
    {"a 32-bit call", "foreign", "0", SANDBOX_FORBIDDEN, -1, "foreign architecture", {0}},
    {"an x32 call", "x32", "0", SANDBOX_FORBIDDEN, -1, "foreign architecture", {0}},
    {"TIOCSTI with high bits set", "inject", "0", SANDBOX_FORBIDDEN, -1, "ioctl", {0}},
    {"what libraries try gets an errno", "refused", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"signals are as a program expects", "signals", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"init cannot be harmed or read", "attack-init", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"nobody, without any capability", "identity", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"no descriptor but 0, 1 and 2", "descriptors", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"an environment from nothing", "environment", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"nothing of the host, nothing to write", "files", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"/box is empty", "scratch", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"/box is empty again", "scratch", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"/box has a size", "fill", "4194304", SANDBOX_FINISHED, 0, NULL, {.output_bytes = 64 * MIB}},
    {"/box has a number of files", "inodes", "100", SANDBOX_FINISHED, 0, NULL, {0}},
    {"a child left behind does not last", "leave-child", "0", SANDBOX_FINISHED, 0, NULL, {0}},
    {"the box is still fit for use", "exit", "0", SANDBOX_FINISHED, 0, NULL, {0}},
};
#define ROW_COUNT (sizeof rows / sizeof rows[0])

struct outcome {
    bool was_run;
    struct sandbox_result result;
    struct sandbox_failure failure;
    char complaint[256];
};

struct session {
    int probe;
    struct outcome outcomes[ROW_COUNT];
};

static void limits_mix(struct sandbox_limits *limits, const struct sandbox_limits *other)
{
    if (other->cpu_time_ms != 0)
        limits->cpu_time_ms = other->cpu_time_ms;
    if (other->wall_time_ms != 0)
        limits->wall_time_ms = other->wall_time_ms;
    if (other->memory_bytes != 0)
        limits->memory_bytes = other->memory_bytes;
    if (other->output_bytes != 0)
        limits->output_bytes = other->output_bytes;
    if (other->processes != 0)
        limits->processes = other->processes;
}

static void rows_run(void *argument)
{
    struct session *session = argument;
    struct sandbox *box = box_with_probe(session->probe, SANDBOX_NATIVE);

    for (size_t i = 0; box != NULL && i < ROW_COUNT; i++) {
        const char *const words[] = {"/work/probe", rows[i].act, rows[i].argument, NULL};
        struct outcome *outcome = &session->outcomes[i];
        struct sandbox_run run = box_probe_run(words);

        limits_mix(&run.limits, &rows[i].limits);
        run.stdout_fd = memfd_create("output", MFD_CLOEXEC);
        run.stderr_fd = memfd_create("errors", MFD_CLOEXEC);
        outcome->was_run = sandbox_run(box, &run, &outcome->result, &outcome->failure) == 0;
        (void)pread(run.stderr_fd, outcome->complaint, sizeof outcome->complaint - 1, 0);
        close(run.stdout_fd);
        close(run.stderr_fd);
    }
    sandbox_close(&box);
}

static bool outcome_is_right(const struct row *row, const struct outcome *outcome)
{
    const struct sandbox_result *result = &outcome->result;

    if (!outcome->was_run || result->end != row->end)
        return false;
    if (row->syscall != NULL && strcmp(result->syscall_name, row->syscall) != 0)
        return false;
    return row->number == -1 || result->exit_code + result->signal == row->number;
}

/*
 * Some kernels have no door for 32-bit programs, and answer with a signal before any filter does.
 */
static bool kernel_has_32_bit_calls(void)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        long number = 20;

        __asm__ volatile("int $0x80" : "+a"(number) : : "memory");
        _exit(0);
    }
    return child < 0 || waitpid(child, &status, 0) != child || !WIFSIGNALED(status);
}

static bool row_is_beyond_kernel(const struct row *row, const struct outcome *outcome)
{
    return strcmp(row->act, "foreign") == 0 && outcome->was_run &&
           outcome->result.end == SANDBOX_SIGNALED && !kernel_has_32_bit_calls();
}

static void outcomes_judge(const struct session *session, const char *who)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        const struct outcome *outcome = &session->outcomes[i];

        if (row_is_beyond_kernel(&rows[i], outcome)) {
            tap_skip("kernel: no 32-bit calls", "%s: %s", who, rows[i].name);
            continue;
        }
        if (tap_ok(outcome_is_right(&rows[i], outcome), "%s: %s", who, rows[i].name))
            continue;
        tap_note("end %d, exit code %d, signal %d, call '%s', CPU %lld us, peak %lld",
                 (int)outcome->result.end, outcome->result.exit_code, outcome->result.signal,
                 outcome->result.syscall_name, (long long)outcome->result.cpu_time_us,
                 (long long)outcome->result.peak_memory_bytes);
        tap_note("failure '%s: %s'; it said: %s", outcome->failure.step, outcome->failure.detail,
                 outcome->complaint);
    }
}

int main(void)
{
    struct session *session = shared_memory(sizeof *session);

    session->probe = probe_compile();
    if (getuid() == 0) {
        as_user(false, rows_run, session);
        outcomes_judge(session, "root");
        memset(session->outcomes, 0, sizeof session->outcomes);
    }
    as_user(true, rows_run, session);
    outcomes_judge(session, "ordinary user");
    return tap_done();
}
