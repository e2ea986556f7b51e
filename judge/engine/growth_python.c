/*
 * Python: the interpreter's instructions, counted by the plugin of qemu-user, which sees sorts,
 * dicts and `in` as well as lines. A fork server pays for the interpreter's start once.
 *
 * The lines are told to the plugin on a few small inputs, as that is slow. Servers without the
 * emulator then run the same inputs for what it cannot say: the peak of memory, and the time.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/core/growth_told.h"
#include "judge/engine/artifact.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_blocks.h"
#include "judge/engine/growth_server.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/memfile.h"

#define QEMU_PATH "/usr/bin/qemu-x86_64"
#define COUNTS_MAX_BYTES ((size_t)16 << 20)
#define LINES_COST_MAX 3e6 /* … whose lines are told: that is slow */
#define LINES_BASE_MAX 3e7 /* … at the first size */
#define TIMES_ENOUGH 20    /* a line that ran so often tells what telling costs */
#define TELLING_SHARE 0.9  /* of the cheapest line's cost */

static const char *const emulator_words[] = {
    QEMU_PATH, "-cpu", "Nehalem", "-plugin", "/work/growth_library.so,out=/box/counts",
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

static int counts_read(const struct python *python, size_t index, char **out_text,
                       struct error *err)
{
    AUTO(mem_free) char *path = mem_format("%s/counts.%zu", python->scratch.path, index);

    return file_read(path, COUNTS_MAX_BYTES, out_text, err);
}

static int counts_collect(struct python *python, struct growth_series *series, struct error *err)
{
    AUTO(growth_blocks_free) struct growth_blocks *blocks = growth_blocks_make();

    for (size_t i = 0; i < series->count; i++) {
        AUTO(mem_free) char *text = NULL;

        if (counts_read(python, i, &text, err) < 0)
            return -1;
        (void)growth_blocks_read(blocks, i, text);
    }
    growth_blocks_add_to(blocks, series);
    return 0;
}

static size_t lines_index(size_t point)
{
    return point + GROWTH_POINTS_MAX;
}

/*
 * The points whose lines are told: the largest that are not too slow, of one line of sizes. False:
 * all are, such as those of a program that makes a large table first.
 */
static bool lines_points(const struct python *python, size_t count, size_t *out_first,
                         size_t *out_last)
{
    size_t last = 0;

    if (python->counts[0] > LINES_BASE_MAX)
        return false;
    while (last + 1 < count && python->counts[last + 1] > python->counts[last] &&
           python->counts[last + 1] - python->counts[0] <= LINES_COST_MAX)
        last++;
    *out_last = last;
    *out_first = last + 1 > TOLD_POINTS_MAX ? last + 1 - TOLD_POINTS_MAX : 0;
    return true;
}

/* 1: told; 0: a run did not end well, and so nothing was; -1: error. */
static int lines_run(struct python *python, size_t first, size_t last, struct error *err)
{
    struct run_result result;
    double unused;

    for (size_t point = first; point <= last; point++) {
        if (growth_server_run(python->server, lines_index(point), python->inputs[point], "lines",
                              &result, &unused, err) < 0)
            return -1;
        if (result.end != RUN_FINISHED)
            return 0;
    }
    return 1;
}

/* "line NUMBER TIMES INSTRUCTIONS"; what telling costs is that of the cheapest line. */
static void line_costs_read(const char *text, struct told_costs *out_costs)
{
    AUTO(mem_free) double *times = mem_alloc(TOLD_LINES_MAX, sizeof *times);
    double telling = INFINITY;

    for (const char *at = text; *at != '\0'; at += strcspn(at, "\n"), at += *at == '\n') {
        int line;
        double count, cost;

        if (sscanf(at, "line %d %lf %lf", &line, &count, &cost) != 3 || line <= 0 ||
            line >= TOLD_LINES_MAX)
            continue;
        times[line] = count;
        out_costs->costs[line] = cost;
        if (count >= TIMES_ENOUGH)
            telling = fmin(telling, TELLING_SHARE * cost / count);
    }
    for (int line = 1; isfinite(telling) && line < TOLD_LINES_MAX; line++)
        out_costs->costs[line] -= telling * times[line];
}

static int lines_collect(struct python *python, size_t first, size_t last,
                         struct growth_series *series, struct error *err)
{
    AUTO(mem_free) struct told_costs *costs = mem_alloc(TOLD_POINTS_MAX, sizeof *costs);
    struct growth_told told = {.count = last - first + 1, .costs = costs};

    for (size_t point = first; point <= last; point++) {
        AUTO(mem_free) char *text = NULL;

        if (counts_read(python, lines_index(point), &text, err) < 0)
            return -1;
        line_costs_read(text, &costs[point - first]);
        told.sizes[point - first] = series->sizes[point];
    }
    growth_told_finish(&told, series);
    return 0;
}

static int counts_finish(struct python *python, struct growth_series *series, struct error *err)
{
    if (growth_server_finish(python->server, python->scratch.path, err) < 0)
        return -1;
    return counts_collect(python, series, err);
}

/* All that the emulated server knows. */
static int emulated_collect(struct python *python, struct growth_series *series, struct error *err)
{
    size_t first, last;
    int status = lines_points(python, series->count, &first, &last);

    if (status > 0)
        status = lines_run(python, first, last, err);
    if (status < 0 || counts_finish(python, series, err) < 0)
        return -1;
    return status > 0 ? lines_collect(python, first, last, series, err) : 0;
}

static int peaks_collect(struct python *python, struct growth_server *server,
                         const struct growth_series *series, struct growth_space *space,
                         struct error *err)
{
    *space = (struct growth_space){.is_known = true, .is_exact = true, .slack = {600}};
    for (size_t i = 0; i < series->count; i++) {
        struct run_result result;

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

static int space_collect(struct python *python, const struct growth_series *series,
                         struct growth_space *space, struct error *err)
{
    AUTO(growth_server_close) struct growth_server *server = NULL;
    AUTO(mem_free) char *library = NULL;

    if (companion_build("peak", &library, err) < 0 ||
        growth_server_open(&python->subject, &python->artifact, NULL, library, &server, err) < 0)
        return -1;
    return peaks_collect(python, server, series, space, err);
}

/* The time of the last point, with nothing beside it. */
static int last_time_collect(struct python *python, struct growth_series *series, struct error *err)
{
    AUTO(growth_server_close) struct growth_server *server = NULL;
    size_t last = series->count - 1;
    struct run_result plain;
    double unused;

    if (growth_server_open(&python->subject, &python->artifact, NULL, NULL, &server, err) < 0 ||
        growth_server_run(server, last, python->inputs[last], "count", &plain, &unused, err) < 0)
        return -1;
    series->last_us = (double)plain.cpu_time_us;
    return 0;
}

static int python_collect(void *state, struct growth_series *series, struct growth_space *space,
                          struct error *err)
{
    struct python *python = state;

    if (python->subject.counts_only)
        return counts_finish(python, series, err);
    if (emulated_collect(python, series, err) < 0 || space_collect(python, series, space, err) < 0)
        return -1;
    return last_time_collect(python, series, err);
}

const struct growth_source growth_python = {
    .name = "python",
    .words = "exact instruction counts",
    .package = "qemu-user",
    .is_exact = true,
    .unit = 100, /* what the interpreter does besides varies by a few instructions */
    .slack = 30000,
    .drifts = true,
    .budget = 3e8,
    .is_there = python_is_there,
    .open = python_open,
    .measure = python_measure,
    .collect = python_collect,
    .close = python_close,
};
