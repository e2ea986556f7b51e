#include "judge/engine/workers.h"

#include <errno.h>
#include <sched.h>

#include "judge/base/memory.h"

#define SIGNAL_MS 250

/* The cores of this process into cpus (room for CPU_SETSIZE, or NULL); returns how many. */
static size_t cores_list(int *cpus)
{
    cpu_set_t set;
    size_t count = 0;

    if (sched_getaffinity(0, sizeof set, &set) < 0)
        return 0;
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (!CPU_ISSET(cpu, &set))
            continue;
        if (cpus != NULL)
            cpus[count] = cpu;
        count++;
    }
    return count;
}

/* The one that we run on comes first: judges beside each other do not all crowd on core 0. */
static void cores_begin_here(int *cpus, size_t count)
{
    int here = sched_getcpu();

    for (size_t i = 0; i < count; i++) {
        if (cpus[i] != here)
            continue;
        cpus[i] = cpus[0];
        cpus[0] = here;
        return;
    }
}

size_t workers_core_count(void)
{
    size_t count = cores_list(NULL);

    return count > 0 ? count : 1;
}

int workers_open(const struct pipeline *pipeline, size_t case_count, struct workers *out_workers,
                 struct error *err)
{
    size_t most = pipeline->jobs > 0 ? (size_t)pipeline->jobs : workers_core_count();
    struct runner *first = NULL;

    if (case_count > 0 && case_count < most)
        most = case_count;
    *out_workers = (struct workers){
        .pipeline = pipeline,
        .runners = mem_alloc(most, sizeof(struct runner *)),
        .cpus = mem_alloc(CPU_SETSIZE, sizeof(int)),
        .most = most,
    };
    out_workers->cpu_count = cores_list(out_workers->cpus);
    cores_begin_here(out_workers->cpus, out_workers->cpu_count);
    return workers_idle(out_workers, &first, err) < 0 ? -1 : 0;
}

void workers_release(struct workers *workers)
{
    for (size_t i = 0; i < workers->count; i++)
        runner_close(&workers->runners[i]);
    mem_free(&workers->runners);
    mem_free(&workers->cpus);
    *workers = (struct workers)WORKERS_INIT;
}

int workers_idle(struct workers *workers, struct runner **out_runner, struct error *err)
{
    int cpu = -1;

    for (size_t i = 0; i < workers->count; i++) {
        if (!runner_is_busy(workers->runners[i])) {
            *out_runner = workers->runners[i];
            return 1;
        }
    }
    if (workers->count == workers->most)
        return 0;
    /* More runners than cores cannot each have one: then the kernel may spread them. */
    if (workers->most <= workers->cpu_count)
        cpu = workers->cpus[workers->count];
    if (runner_open(workers->pipeline, cpu, &workers->runners[workers->count], err) < 0)
        return -1;
    *out_runner = workers->runners[workers->count++];
    return 1;
}

/* 1: one has finished; 0: none yet, *out_busy says whether one is at work. */
static int step_all(struct workers *workers, size_t *out_sequence, struct case_result *out_result,
                    bool *out_busy, struct error *err)
{
    *out_busy = false;
    for (size_t i = 0; i < workers->count; i++) {
        struct runner *runner = workers->runners[workers->turn++ % workers->count];
        int status = runner_step(runner, out_result, err);

        if (status > 0)
            *out_sequence = runner_sequence(runner);
        if (status != 0)
            return status;
        *out_busy |= runner_is_busy(runner);
    }
    return 0;
}

static int wait_for_any(const struct workers *workers, struct error *err)
{
    AUTO(mem_free)
    struct pollfd *fds = mem_alloc(workers->count * RUNNER_FDS_MAX, sizeof(struct pollfd));
    /* A signal that comes just before poll() does not end it. */
    int timeout_ms = workers->pipeline->interrupted != NULL ? SIGNAL_MS : -1;
    size_t count = 0;

    for (size_t i = 0; i < workers->count; i++)
        count += runner_watch(workers->runners[i], fds + count, &timeout_ms);
    if (poll(fds, count, timeout_ms) < 0 && errno != EINTR)
        return error_system(err, "cannot wait for the boxes");
    return 0;
}

int workers_wait(struct workers *workers, size_t *out_sequence, struct case_result *out_result,
                 struct error *err)
{
    int (*interrupted)(void) = workers->pipeline->interrupted;
    bool is_busy;

    for (;;) {
        int status = step_all(workers, out_sequence, out_result, &is_busy, err);

        if (status != 0 || !is_busy)
            return status;
        if (interrupted != NULL && interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
        if (wait_for_any(workers, err) < 0)
            return -1;
    }
}
