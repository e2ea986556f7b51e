/*
 * What a run in the box costs: the same program by posix_spawn + waitpid and by sandbox_run(), by
 * turns, in the same minute, and by bubblewrap and firejail where they are installed. Prints
 * minimum and median, and the ratio. All sides stay on one core, as a worker and its box do when a
 * class is graded: the birth of the next run, which the box begins when one ends, takes its time
 * from whatever comes next, and so it shows in the medians and in the runs a second.
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
#define PEER_ROUNDS 30
#define CORE 0

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

static double spawn_us(const char *const *argv, int output)
{
    posix_spawn_file_actions_t actions;
    char path[] = "PATH=/usr/bin:/bin", home[] = "HOME=/tmp", *environment[] = {path, home, NULL};
    double begin;
    pid_t pid;
    int status;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    begin = now_us();
    if (posix_spawn(&pid, argv[0], &actions, NULL, (char **)argv, environment) != 0 ||
        waitpid(pid, &status, 0) < 0 || status != 0)
        die("a run outside the box failed");
    begin = now_us() - begin;
    posix_spawn_file_actions_destroy(&actions);
    return begin;
}

static double bare_us(const struct bench *bench)
{
    return spawn_us(bench->bare, bench->output);
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

static const struct peer {
    const char *name;
    const char *words[8];
} peers[] = {
    {"bubblewrap", {"/usr/bin/bwrap", "--unshare-all", "--ro-bind", "/", "/"}},
    {"firejail", {"/usr/bin/firejail", "--quiet", "--noprofile", "--net=none", "--seccomp"}},
};

static void line(const char *name, double *times, size_t count)
{
    qsort(times, count, sizeof *times, by_value);
    printf("    %-16s min %8.0f us   median %8.0f us\n", name, times[0], times[count / 2]);
}

/* Other sandboxes as they come from the shelf, with no more walls than ours has. */
static void peers_compare(const struct bench *bench, const double *bare)
{
    double times[PEER_ROUNDS];

    for (size_t i = 0; i < sizeof peers / sizeof peers[0]; i++) {
        const char *argv[16] = {NULL};
        size_t count = 0;

        if (access(peers[i].words[0], X_OK) < 0)
            continue;
        for (size_t j = 0; j < 8 && peers[i].words[j] != NULL; j++)
            argv[count++] = peers[i].words[j];
        for (size_t j = 0; j < 4 && bench->bare[j] != NULL; j++)
            argv[count++] = bench->bare[j];
        for (int j = 0; j < PEER_ROUNDS; j++)
            times[j] = spawn_us(argv, bench->output);
        line(peers[i].name, times, PEER_ROUNDS);
        printf("    ratio            min %8.2f      median %8.2f\n", times[0] / bare[0],
               times[PEER_ROUNDS / 2] / bare[ROUNDS / 2]);
    }
}

static void core_take(int core)
{
    cpu_set_t set;

    CPU_ZERO(&set);
    CPU_SET((unsigned)core, &set);
    if (sched_setaffinity(0, sizeof set, &set) < 0)
        die("cannot stay on one core");
}

static void compare(const struct program *program)
{
    static double bare[ROUNDS], boxed[ROUNDS];
    struct bench bench;

    bench_open(&bench, program, CORE);
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
    printf("  %s, %d runs each\n", program->name, ROUNDS);
    line("bare spawn", bare, ROUNDS);
    line("in the box", boxed, ROUNDS);
    printf("    ratio            min %8.2f      median %8.2f      (goal %s)\n", boxed[0] / bare[0],
           boxed[ROUNDS / 2] / bare[ROUNDS / 2], program->goal);
    peers_compare(&bench, bare);
    bench_close(&bench);
}

/* How many runs a second so many workers get done back to back, each with a core of its own. */
static double throughput(int workers, double (*run)(const struct bench *))
{
    double begin;
    pid_t pids[2];

    for (int i = 0; i < workers; i++) {
        pids[i] = fork();
        if (pids[i] == 0) {
            struct bench bench;

            core_take(i);
            bench_open(&bench, &programs[0], i);
            raise(SIGSTOP);
            for (int j = 0; j < ROUNDS; j++)
                (void)run(&bench);
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
    double bare, one, two;
    cpu_set_t all;

    (void)sched_getaffinity(0, sizeof all, &all);
    core_take(CORE);
    for (size_t i = 0; i < PROGRAM_COUNT; i++)
        compare(&programs[i]);
    fflush(stdout);
    (void)sched_setaffinity(0, sizeof all, &all);
    bare = throughput(1, bare_us);
    one = throughput(1, boxed_us);
    two = throughput(2, boxed_us);
    printf("  runs a second, back to back: bare %.0f, one worker %.0f (%.2f x the time of bare)\n",
           bare, one, bare / one);
    printf("  two workers %.0f: %.2f x one (goal 1.8)\n", two, two / one);
    return 0;
}
