/*
 * A long life of one box: honest and hostile runs by turns, and nothing may add up. SOAK_RUNS tells
 * how many (`make test-soak`: 20,000). The speed of the first and the last tenth is told, not
 * judged.
 */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sandbox/sandbox.h"
#include "tests/sandbox/lib_box.h"
#include "tests/unit/tap.h"

#define RUNS_USUAL 600
#define KIB 1024

/* Room for what a process may need more of as it goes: stacks, a heap that settles. */
#define GROWTH_MAX_KIB 1024

static const struct row {
    const char *act, *argument;
    enum sandbox_end end;
    struct sandbox_limits limits; /* what is not 0 replaces the usual */
} rows[] = {
    {"exit",        "0",       SANDBOX_FINISHED,  {0}                       },
    {"write",       "20000",   SANDBOX_FINISHED,  {0}                       },
    {"raise",       "11",      SANDBOX_SIGNALED,  {0}                       },
    {"touch",       "4",       SANDBOX_FINISHED,  {0}                       },
    {"pause",       "0",       SANDBOX_WALL_TIME, {.wall_time_ms = 3}       },
    {"exit",        "42",      SANDBOX_FAILED,    {0}                       },
    {"ptrace",      "0",       SANDBOX_FORBIDDEN, {0}                       },
    {"inodes",      "100",     SANDBOX_FINISHED,  {0}                       },
    {"write",       "3000000", SANDBOX_OUTPUT,    {0}                       },
    {"processes",   "16",      SANDBOX_FINISHED,  {0}                       },
    {"leave-child", "0",       SANDBOX_FINISHED,  {0}                       },
    {"deaf",        "0",       SANDBOX_WALL_TIME, {.wall_time_ms = 3}       },
    {"scratch",     "0",       SANDBOX_FINISHED,  {0}                       },
    {"identity",    "0",       SANDBOX_FINISHED,  {0}                       },
    {"unshare",     "0",       SANDBOX_FORBIDDEN, {0}                       },
    {"fill",        "4194304", SANDBOX_FINISHED,  {.output_bytes = 64 << 20}},
};
#define ROW_COUNT (sizeof rows / sizeof rows[0])

/* What is held at one moment by this process and all below it. */
struct holdings {
    long descriptors, processes, memory_kib, mounts;
};

struct soak {
    int probe, runs;
    bool is_done;
    int wrong, wrong_row;
    struct holdings early, late;
    double first_us, last_us; /* a run, mean over the first and the last tenth */
};

static int entries_count(const char *path)
{
    DIR *folder = opendir(path);
    int count = 0;

    while (folder != NULL && readdir(folder) != NULL)
        count++;
    if (folder != NULL)
        closedir(folder);
    return count;
}

static int lines_count(const char *path)
{
    FILE *file = fopen(path, "r");
    int c, count = 0;

    while (file != NULL && (c = fgetc(file)) != EOF)
        count += c == '\n';
    if (file != NULL)
        fclose(file);
    return count;
}

static long resident_kib(const char *path)
{
    FILE *file = fopen(path, "r");
    long pages = 0;

    if (file != NULL && fscanf(file, "%*d %ld", &pages) != 1)
        pages = 0;
    if (file != NULL)
        fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / KIB);
}

static void holdings_add(struct holdings *holdings, pid_t pid)
{
    char path[64];
    int child;
    FILE *children;

    snprintf(path, sizeof path, "/proc/%d/fd", (int)pid);
    holdings->descriptors += entries_count(path);
    snprintf(path, sizeof path, "/proc/%d/mountinfo", (int)pid);
    holdings->mounts += lines_count(path);
    snprintf(path, sizeof path, "/proc/%d/statm", (int)pid);
    holdings->memory_kib += resident_kib(path);
    holdings->processes++;
    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
    children = fopen(path, "r");
    while (children != NULL && fscanf(children, "%d", &child) == 1)
        holdings_add(holdings, child);
    if (children != NULL)
        fclose(children);
}

/* Once the birth of the next run is over: when nothing has changed for a while. */
static struct holdings holdings_now(void)
{
    const struct timespec pause_time = {.tv_nsec = 100000000};
    struct holdings holdings = {0}, before;

    do {
        before = holdings;
        holdings = (struct holdings){0};
        nanosleep(&pause_time, NULL);
        holdings_add(&holdings, getpid());
    } while (memcmp(&before, &holdings, sizeof holdings) != 0);
    return holdings;
}

static double now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static bool run_is_right(struct sandbox *box, const struct row *row)
{
    struct sandbox_run run =
        box_probe_run((const char *const[]){"/work/probe", row->act, row->argument, NULL});
    struct sandbox_result result = {0};
    struct sandbox_failure failure = {0};
    int status;

    if (row->limits.wall_time_ms != 0)
        run.limits.wall_time_ms = row->limits.wall_time_ms;
    if (row->limits.output_bytes != 0)
        run.limits.output_bytes = row->limits.output_bytes;
    run.stdout_fd = memfd_create("output", MFD_CLOEXEC);
    status = sandbox_run(box, &run, &result, &failure);
    close(run.stdout_fd);
    if (status < 0)
        printf("# %s %s: %s: %s\n", row->act, row->argument, failure.step, failure.detail);
    return status == 0 && result.end == row->end;
}

static void soak_run(void *argument)
{
    struct soak *soak = argument;
    struct sandbox *box = box_with_probe(soak->probe, SANDBOX_NATIVE);
    int tenth = soak->runs / 10;
    double begun_us = now_us();

    for (int i = 0; box != NULL && i < soak->runs; i++) {
        if (i == soak->runs - tenth)
            begun_us = now_us();
        if (!run_is_right(box, &rows[i % (int)ROW_COUNT])) {
            soak->wrong++;
            soak->wrong_row = i % (int)ROW_COUNT;
        }
        if (i == tenth - 1) {
            soak->first_us = (now_us() - begun_us) / tenth;
            soak->early = holdings_now();
        }
    }
    soak->last_us = (now_us() - begun_us) / tenth;
    soak->late = holdings_now();
    soak->is_done = box != NULL;
    sandbox_close(&box);
}

static void soak_judge(const struct soak *soak, const char *who)
{
    const struct holdings *early = &soak->early, *late = &soak->late;

    tap_ok(soak->is_done, "%s: %d runs in one box", who, soak->runs);
    if (!tap_ok(soak->wrong == 0, "%s: each ended as it must", who))
        tap_note("%d did not, the last one was %s", soak->wrong, rows[soak->wrong_row].act);
    tap_ok(late->descriptors == early->descriptors, "%s: %ld descriptors, then %ld", who,
           early->descriptors, late->descriptors);
    tap_ok(late->processes == early->processes, "%s: %ld processes, then %ld", who,
           early->processes, late->processes);
    tap_ok(late->mounts == early->mounts, "%s: %ld mounts, then %ld", who, early->mounts,
           late->mounts);
    tap_ok(late->memory_kib - early->memory_kib < GROWTH_MAX_KIB, "%s: %ld KiB, then %ld", who,
           early->memory_kib, late->memory_kib);
    tap_note("a run took %.0f us in the first tenth, %.0f us in the last", soak->first_us,
             soak->last_us);
}

int main(void)
{
    struct soak *soak = shared_memory(sizeof *soak);
    const char *runs = getenv("SOAK_RUNS");
    int probe = probe_compile();

    for (int is_ordinary = getuid() != 0; is_ordinary < 2; is_ordinary++) {
        *soak = (struct soak){.probe = probe, .runs = runs != NULL ? atoi(runs) : RUNS_USUAL};
        as_user(is_ordinary, soak_run, soak);
        soak_judge(soak, is_ordinary ? "ordinary user" : "root");
    }
    return tap_done();
}
