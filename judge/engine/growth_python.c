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
#include "judge/core/growth_class.h"
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
#define LINES_MAX 4096
#define LINES_POINTS 4    /* the largest that are not too slow */
#define TIMES_ENOUGH 20   /* a line that ran so often tells what telling costs */
#define TELLING_SHARE 0.9 /* of the cheapest line's cost */
#define RISE_LEAST 0.01   /* share that a line needs of what all rise by */
#define POWER_MAX 5.0
#define CLASS_MIDDLE                                                                               \
    0.25                 /* from one class to the next: work that grows less is in the line too    \
                          */
#define CLASS_LEAST 0.05 /* share that the lines of a class need */

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
    *out_first = last + 1 > LINES_POINTS ? last + 1 - LINES_POINTS : 0;
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

struct line_costs {
    double costs[LINES_MAX]; /* by line */
};

/* "line NUMBER TIMES INSTRUCTIONS"; what telling costs is that of the cheapest line. */
static void line_costs_read(const char *text, struct line_costs *out_costs)
{
    AUTO(mem_free) double *times = mem_alloc(LINES_MAX, sizeof *times);
    double telling = INFINITY;

    for (const char *at = text; *at != '\0'; at += strcspn(at, "\n"), at += *at == '\n') {
        int line;
        double count, cost;

        if (sscanf(at, "line %d %lf %lf", &line, &count, &cost) != 3 || line <= 0 ||
            line >= LINES_MAX)
            continue;
        times[line] = count;
        out_costs->costs[line] = cost;
        if (count >= TIMES_ENOUGH)
            telling = fmin(telling, TELLING_SHARE * cost / count);
    }
    for (int line = 1; isfinite(telling) && line < LINES_MAX; line++)
        out_costs->costs[line] -= telling * times[line];
}

/* The lines' costs at a few sizes, the smallest first. */
struct told {
    size_t count;
    double sizes[LINES_POINTS];
    bool is_doubling;
    double rise;      /* of all lines */
    double doublings; /* from the last of them to the largest size */
    struct line_costs *costs;
};

static double rise_of(const struct told *told, size_t count, int line)
{
    return told->costs[count - 1].costs[line] - (count > 1 ? told->costs[0].costs[line] : 0);
}

/*
 * How far a line's cost will have risen at the largest size, as it rose from one told size to the
 * next: what is the same at every size carries no class. 0: it hardly rose.
 */
static double foretold(const struct told *told, int line)
{
    double last = rise_of(told, told->count, line);
    double before = told->count > 2 ? rise_of(told, told->count - 1, line) : 0;
    double power = before > 0 && last > 0 ? log2(last / before) : 0;

    if (last <= 0 || last < RISE_LEAST * told->rise)
        return 0;
    return last * exp2(told->doublings * fmin(fmax(power, 0), POWER_MAX));
}

/* How a cost of that class rises over the told sizes, as foretold() sees it. */
static double power_of_class(enum growth_class growth, const double *sizes, size_t count)
{
    double first = growth_class_value(growth, sizes[0]);

    return log2((growth_class_value(growth, sizes[count - 1]) - first) /
                (growth_class_value(growth, sizes[count - 2]) - first));
}

/* The highest class that a line rises like; a line may do other work besides. */
static enum growth_class class_of_line(const struct told *told, int line)
{
    static const enum growth_class classes[] = {GROWTH_LINEAR, GROWTH_LINEAR_LOG, GROWTH_QUADRATIC,
                                                GROWTH_QUADRATIC_LOG, GROWTH_CUBIC};
    double before = told->count > 2 ? rise_of(told, told->count - 1, line) : 0;
    double power = before > 0 ? log2(rise_of(told, told->count, line) / before) : 0;
    enum growth_class found = classes[0];

    for (size_t i = 1; i < ARRAY_LEN(classes) && power > 0; i++) {
        double below = power_of_class(classes[i - 1], told->sizes, told->count);
        double own = power_of_class(classes[i], told->sizes, told->count);

        if (power >= below + CLASS_MIDDLE * (own - below))
            found = classes[i];
    }
    return found;
}

/* What all lines of a class and above will cost. */
static double foretold_from(const struct told *told, enum growth_class least)
{
    double sum = 0;

    for (int line = 1; line < LINES_MAX; line++)
        if (class_of_line(told, line) >= least)
            sum += foretold(told, line);
    return sum;
}

/* The dearest line of the highest class that has a share. */
static void hot_line_find(const struct told *told, struct growth_series *series)
{
    enum growth_class least = GROWTH_LINEAR;
    double most = 0, whole = foretold_from(told, GROWTH_LINEAR);

    for (int growth = GROWTH_CUBIC; told->is_doubling && growth > GROWTH_LINEAR; growth--) {
        if (foretold_from(told, (enum growth_class)growth) >= CLASS_LEAST * whole) {
            least = (enum growth_class)growth;
            break;
        }
    }
    for (int line = 1; line < LINES_MAX; line++) {
        double cost = foretold(told, line);

        if (cost <= most || (told->is_doubling && class_of_line(told, line) < least))
            continue;
        most = cost;
        series->hot_line = line;
    }
    series->hot_share = whole > 0 ? most / whole : 0;
}

static int lines_collect(struct python *python, size_t first, size_t last,
                         struct growth_series *series, struct error *err)
{
    AUTO(mem_free) struct line_costs *costs = mem_alloc(LINES_POINTS, sizeof *costs);
    struct told told = {.count = last - first + 1, .costs = costs};

    for (size_t point = first; point <= last; point++) {
        AUTO(mem_free) char *text = NULL;

        if (counts_read(python, lines_index(point), &text, err) < 0)
            return -1;
        line_costs_read(text, &costs[point - first]);
        told.sizes[point - first] = series->sizes[point];
    }
    told.doublings = log2(series->sizes[series->count - 1] / series->sizes[last]);
    if (series->steps_by_one || !(told.doublings > 0))
        told.doublings = 0;
    told.is_doubling = !series->steps_by_one && told.count > 2;
    for (int line = 1; line < LINES_MAX; line++)
        told.rise += fmax(0, rise_of(&told, told.count, line));
    hot_line_find(&told, series);
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
