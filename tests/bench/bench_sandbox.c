/*
 * What a run in the box costs: the same static program by posix_spawn + waitpid and by
 * sandbox_run(), by turns, in the same minute. Prints minimum and median, and the ratio.
 */
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sandbox/sandbox.h"

#define ROUNDS 300
#define WARM_UP 20

struct program {
    const char *name, *source,
        *compiler; /* compiler NULL: an interpreter, source is its argument */
    const char *goal;
};

static const struct program programs[] = {
    {"static C", "int main(void){return 0;}", "gcc -O2 -static -x c -o", "1.15"},
    {"C++ iostream", "#include <iostream>\nint main(){std::cout << 42 << '\\n';}",
     "g++ -O2 -static -x c++ -o", "1.10"},
    {"python3 -c", "print(42)", NULL, "1.10"},
};
#define PROGRAM_COUNT (sizeof programs / sizeof programs[0])

static const struct sandbox_bind binds[] = {
    {"/usr", "/usr", false},
    {"/etc/ld.so.cache", "/etc/ld.so.cache", true},
};
static const struct sandbox_link links[] = {
    {"/lib", "usr/lib"},
    {"/lib64", "usr/lib64"},
    {"/bin", "usr/bin"},
};

struct bench {
    struct sandbox *box;
    int output;
    char path[64];
    const char *bare[4];   /* arguments outside */
    const char *inside[4]; /* and inside */
};

static double now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "bench_sandbox: %s\n", what);
    exit(1);
}

static _Noreturn void die_of(const struct sandbox_failure *failure)
{
    fprintf(stderr, "bench_sandbox: %s: %s\n", failure->step, failure->detail);
    exit(1);
}

static void program_compile(const struct program *program, const char *path)
{
    char command[128];
    FILE *compiler;

    snprintf(command, sizeof command, "%s %s -", program->compiler, path);
    compiler = popen(command, "w");
    if (compiler == NULL || fputs(program->source, compiler) < 0 || pclose(compiler) != 0)
        die("cannot compile");
}

static void bench_open(struct bench *bench, const struct program *program, int cpu)
{
    const struct sandbox_spec spec = {
        .profile = program->compiler != NULL ? SANDBOX_NATIVE : SANDBOX_RUNTIME,
        .binds = binds,
        .bind_count = program->compiler != NULL ? 0 : sizeof binds / sizeof binds[0],
        .links = links,
        .link_count = program->compiler != NULL ? 0 : sizeof links / sizeof links[0],
        .scratch_bytes = 16 << 20,
        .scratch_files = 1000,
        .cpu = cpu,
    };
    struct sandbox_failure failure;

    memset(bench, 0, sizeof *bench);
    bench->output = memfd_create("output", MFD_CLOEXEC);
    if (sandbox_open(&spec, &bench->box, &failure) < 0)
        die_of(&failure);
    if (program->compiler == NULL) {
        const char *words[] = {"/usr/bin/python3", "-c", program->source, NULL};

        memcpy(bench->bare, words, sizeof words);
        memcpy(bench->inside, words, sizeof words);
        return;
    }
    snprintf(bench->path, sizeof bench->path, "/tmp/bench_sandbox.%d", (int)getpid());
    program_compile(program, bench->path);
    bench->bare[0] = bench->path;
    bench->inside[0] = "/work/program";
    {
        struct sandbox_file file = {
            .name = "program",
            .fd = open(bench->path, O_RDONLY | O_CLOEXEC),
            .is_executable = true,
        };

        if (sandbox_load(bench->box, &file, 1, &failure) < 0)
            die_of(&failure);
        close(file.fd);
    }
}

static void bench_close(struct bench *bench)
{
    sandbox_close(&bench->box);
    close(bench->output);
    if (bench->path[0] != '\0')
        unlink(bench->path);
}

static double bare_us(const struct bench *bench)
{
    posix_spawn_file_actions_t actions;
    char *environment[] = {NULL};
    double begin;
    pid_t pid;
    int status;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, bench->output, 1);
    begin = now_us();
    if (posix_spawn(&pid, bench->bare[0], &actions, NULL, (char **)bench->bare, environment) != 0 ||
        waitpid(pid, &status, 0) < 0 || status != 0)
        die("a bare run failed");
    begin = now_us() - begin;
    posix_spawn_file_actions_destroy(&actions);
    return begin;
}

static double boxed_us(const struct bench *bench)
{
    const struct sandbox_run run = {
        .argv = bench->inside,
        .stdin_fd = -1,
        .stdout_fd = bench->output,
        .stderr_fd = -1,
        .limits = {.cpu_time_ms = 2000,
                   .wall_time_ms = 6000,
                   .memory_bytes = 256 << 20,
                   .output_bytes = 16 << 20,
                   .stderr_bytes = 65536,
                   .processes = 1},
    };
    struct sandbox_failure failure;
    struct sandbox_result result;
    double begin = now_us();

    if (sandbox_run(bench->box, &run, &result, &failure) < 0)
        die_of(&failure);
    begin = now_us() - begin;
    if (result.end != SANDBOX_FINISHED)
        die("a boxed run failed");
    return begin;
}

static int by_value(const void *a, const void *b)
{
    double difference = *(const double *)a - *(const double *)b;

    return difference < 0 ? -1 : difference > 0;
}

static void line(const char *name, double *times, size_t count)
{
    qsort(times, count, sizeof *times, by_value);
    printf("    %-16s min %8.0f us   median %8.0f us\n", name, times[0], times[count / 2]);
}

static void compare(const struct program *program)
{
    static double bare[ROUNDS], boxed[ROUNDS];
    struct bench bench;

    bench_open(&bench, program, -1);
    for (int i = -WARM_UP; i < ROUNDS; i++) {
        double times[2];

        for (int j = 0; j < 2; j++) {
            bool is_boxed = (i + j) % 2 != 0;

            times[is_boxed] = is_boxed ? boxed_us(&bench) : bare_us(&bench);
        }
        (void)ftruncate(bench.output, 0);
        (void)lseek(bench.output, 0, SEEK_SET);
        if (i >= 0) {
            bare[i] = times[0];
            boxed[i] = times[1];
        }
    }
    bench_close(&bench);
    printf("  %s, %d runs each\n", program->name, ROUNDS);
    line("bare spawn", bare, ROUNDS);
    line("in the box", boxed, ROUNDS);
    printf("    ratio            min %8.2f      median %8.2f      (goal %s)\n", boxed[0] / bare[0],
           boxed[ROUNDS / 2] / bare[ROUNDS / 2], program->goal);
}

/* How many runs a second so many workers get done, each with a box on a core of its own. */
static double throughput(int workers)
{
    double begin;
    pid_t pids[2];

    for (int i = 0; i < workers; i++) {
        pids[i] = fork();
        if (pids[i] == 0) {
            struct bench bench;
            cpu_set_t set;

            CPU_ZERO(&set);
            CPU_SET((unsigned)i, &set);
            (void)sched_setaffinity(0, sizeof set, &set);
            bench_open(&bench, &programs[0], i);
            raise(SIGSTOP);
            for (int j = 0; j < ROUNDS; j++)
                (void)boxed_us(&bench);
            bench_close(&bench);
            _exit(0);
        }
    }
    for (int i = 0; i < workers; i++)
        (void)waitpid(pids[i], NULL, WUNTRACED);
    begin = now_us();
    for (int i = 0; i < workers; i++)
        (void)kill(pids[i], SIGCONT);
    for (int i = 0; i < workers; i++)
        (void)waitpid(pids[i], NULL, 0);
    return workers * ROUNDS / (now_us() - begin) * 1e6;
}

int main(void)
{
    double one, two;

    for (size_t i = 0; i < PROGRAM_COUNT; i++)
        compare(&programs[i]);
    fflush(stdout);
    one = throughput(1);
    two = throughput(2);
    printf("  runs a second: one worker %.0f, two %.0f: %.2f x (goal 1.8)\n", one, two, two / one);
    return 0;
}
