/*
 * Python: the interpreter's instructions, counted by the plugin of qemu-user, which sees sorts,
 * dicts and `in` as well as lines. A fork server pays for the interpreter's start once.
 *
 * A second server without the emulator then runs the same inputs for what the emulator cannot say:
 * the peak of memory, and which line the time goes to.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/artifact.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_blocks.h"
#include "judge/engine/growth_server.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/memfile.h"

#define QEMU_PATH "/usr/bin/qemu-x86_64"
#define COUNTS_MAX_BYTES ((size_t)16 << 20)
#define LINES_MAX_BYTES ((size_t)1 << 20)
#define PEAK_COST_MAX 1e9  /* instructions of a run whose memory is watched */
#define LINES_COST_MAX 4e7 /* … whose lines are timed: that is slow */
#define LINES_MAX 4096
#define LINES_RUNS 3     /* the least time of a line counts: others disturb for milliseconds */
#define TIMES_ENOUGH 20  /* a line that ran so often tells what timing costs */
#define TIMING_SHARE 0.8 /* of the cheapest line's time */

static const char *const emulator_words[] = {
    QEMU_PATH, "-cpu", "Nehalem", "-plugin", "/work/growth_plugin.so,out=/box/counts",
};

struct python {
    struct growth_subject subject;
    struct artifact artifact;
    struct growth_server *server;
    struct scratch scratch;
    int inputs[GROWTH_POINTS_MAX]; /* -1: none */
    double counts[GROWTH_POINTS_MAX];
};

static bool python_is_there(const struct language *language)
{
    return strcmp(language->id, "python") == 0 && file_exists(QEMU_PATH);
}

static void python_close(void **state)
{
    struct python *python = *state;

    if (python == NULL)
        return;
    growth_server_close(&python->server);
    artifact_release(&python->artifact);
    scratch_release(&python->scratch);
    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        fd_close(&python->inputs[i]);
    mem_free(state);
}

static int python_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                       struct error *err)
{
    AUTO(python_close) void *state = mem_alloc(1, sizeof(struct python));
    AUTO(names_release) struct names emulator = NAMES_INIT;
    AUTO(mem_free) char *plugin = NULL;
    struct python *python = state;
    int status;

    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        python->inputs[i] = -1;
    for (size_t i = 0; i < ARRAY_LEN(emulator_words); i++)
        names_add(&emulator, emulator_words[i]);
    python->subject = *subject;
    status = growth_build(subject, subject->language, NULL, &python->artifact, out_reason, err);
    if (status <= 0)
        return status;
    if (companion_build("plugin", &plugin, err) < 0 || scratch_make(&python->scratch, err) < 0 ||
        growth_server_open(subject, &python->artifact, &emulator, plugin, &python->server, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

static int python_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                          struct error *err)
{
    struct python *python = state;

    if (growth_server_run(python->server, point, input_fd, "count", &out_run->result,
                          &out_run->cost, err) < 0)
        return -1;
    out_run->read_bytes = growth_server_read_bytes(python->server);
    python->counts[point] = out_run->cost;
    /* Without the plugin's counts there is nothing to say: another source may do better. */
    if (out_run->result.end == RUN_FINISHED && out_run->cost <= 0)
        out_run->result.end = RUN_NOT_FOUND;
    fd_close(&python->inputs[point]);
    return memfile_reopen(input_fd, &python->inputs[point], err);
}

static int counts_collect(struct python *python, struct growth_series *series, struct error *err)
{
    AUTO(growth_blocks_free) struct growth_blocks *blocks = growth_blocks_make();

    if (growth_server_finish(python->server, python->scratch.path, err) < 0)
        return -1;
    for (size_t i = 0; i < series->count; i++) {
        AUTO(mem_free) char *path = mem_format("%s/counts.%zu", python->scratch.path, i);
        AUTO(mem_free) char *text = NULL;

        if (file_read(path, COUNTS_MAX_BYTES, &text, err) < 0)
            return -1;
        (void)growth_blocks_read(blocks, i, text);
    }
    growth_blocks_add_to(blocks, series);
    return 0;
}

struct line_time {
    int line;
    double times, spent;
};

/* "NUMBER TIMES NANOSECONDS" a line. */
static size_t line_times_read(char *text, struct line_time *out_times, size_t most)
{
    char *lines = NULL;
    size_t count = 0;

    for (char *row = strtok_r(text, "\n", &lines); row != NULL && count < most;
         row = strtok_r(NULL, "\n", &lines)) {
        struct line_time *time = &out_times[count];

        if (sscanf(row, "%d %lf %lf", &time->line, &time->times, &time->spent) == 3 &&
            time->line > 0 && time->times >= 0 && time->spent >= 0)
            count++;
    }
    return count;
}

/* Every run of one input has the same lines. */
static void line_times_lessen(struct line_time *times, size_t count, const struct line_time *other,
                              size_t other_count)
{
    for (size_t i = 0; i < count && i < other_count; i++)
        if (times[i].line == other[i].line)
            times[i].spent = fmin(times[i].spent, other[i].spent);
}

/* The line that most of the time went to; what timing costs a line is that of the cheapest one. */
static void hot_line_find(const struct line_time *times, size_t count, struct growth_series *series)
{
    double timing = INFINITY, most = 0;

    for (size_t i = 0; i < count; i++)
        if (times[i].times >= TIMES_ENOUGH)
            timing = fmin(timing, TIMING_SHARE * times[i].spent / times[i].times);
    for (size_t i = 0; i < count; i++) {
        double spent = times[i].spent - (isfinite(timing) ? timing * times[i].times : 0);

        if (spent > most) {
            most = spent;
            series->hot_line = times[i].line;
        }
    }
}

static size_t lines_index(size_t point, size_t run)
{
    return point + run * GROWTH_POINTS_MAX;
}

static int lines_run(struct python *python, struct growth_server *server, size_t point,
                     struct error *err)
{
    struct run_result result;
    double unused;

    for (size_t run = 0; run < LINES_RUNS; run++)
        if (growth_server_run(server, lines_index(point, run), python->inputs[point], "lines",
                              &result, &unused, err) < 0)
            return -1;
    return 0;
}

static void lines_read(const char *folder, size_t point, struct growth_series *series)
{
    AUTO(mem_free) struct line_time *times = mem_alloc(LINES_MAX, sizeof *times);
    AUTO(mem_free) struct line_time *other = mem_alloc(LINES_MAX, sizeof *other);
    size_t count = 0;

    for (size_t run = 0; run < LINES_RUNS; run++) {
        AUTO(mem_free) char *path = mem_format("%s/lines.%zu", folder, lines_index(point, run));
        AUTO(mem_free) char *text = NULL;

        if (file_read(path, LINES_MAX_BYTES, &text, NULL) < 0)
            continue;
        if (count == 0)
            count = line_times_read(text, times, LINES_MAX);
        else
            line_times_lessen(times, count, other, line_times_read(text, other, LINES_MAX));
    }
    hot_line_find(times, count, series);
}

/* The largest point whose lines can be timed; the first when all are too large. */
static size_t lines_point(const struct python *python, size_t count)
{
    size_t point = 0;

    for (size_t i = 1; i < count; i++)
        if (python->counts[i] - python->counts[0] <= LINES_COST_MAX)
            point = i;
    return point;
}

static int peaks_collect(struct python *python, struct growth_server *server,
                         const struct growth_series *series, struct growth_space *space,
                         struct error *err)
{
    *space = (struct growth_space){.is_known = true, .is_exact = true, .slack = 600};
    for (size_t i = 0; i < series->count; i++) {
        struct run_result result;

        if (python->counts[i] > PEAK_COST_MAX && i > 0) {
            space->is_known = false;
            return 0;
        }
        if (growth_server_run(server, i, python->inputs[i], "peak", &result,
                              &space->bytes[SPACE_HEAP][i], err) < 0)
            return -1;
        if (result.end != RUN_FINISHED) {
            space->is_known = false;
            return 0;
        }
    }
    return 0;
}

static int native_collect(struct python *python, struct growth_series *series,
                          struct growth_space *space, struct error *err)
{
    AUTO(growth_server_close) struct growth_server *server = NULL;
    AUTO(mem_free) char *folder = path_join(python->scratch.path, "native");
    size_t point = lines_point(python, series->count);
    size_t last = series->count - 1;
    struct run_result plain;
    double unused;

    if (folder_make(folder, err) < 0 ||
        growth_server_open(&python->subject, &python->artifact, NULL, NULL, &server, err) < 0 ||
        peaks_collect(python, server, series, space, err) < 0 ||
        growth_server_run(server, last, python->inputs[last], "count", &plain, &unused, err) < 0 ||
        lines_run(python, server, point, err) < 0 || growth_server_finish(server, folder, err) < 0)
        return -1;
    series->last_us = (double)plain.cpu_time_us;
    lines_read(folder, point, series);
    return 0;
}

static int python_collect(void *state, struct growth_series *series, struct growth_space *space,
                          struct error *err)
{
    struct python *python = state;

    if (counts_collect(python, series, err) < 0)
        return -1;
    return native_collect(python, series, space, err);
}

const struct growth_source growth_python = {
    .name = "python",
    .words = "exact instruction counts",
    .package = "qemu-user",
    .is_exact = true,
    .unit = 100, /* what the interpreter does besides varies by a few instructions */
    .slack = 30000,
    .budget = 3e8,
    .is_there = python_is_there,
    .open = python_open,
    .measure = python_measure,
    .collect = python_collect,
    .close = python_close,
};
