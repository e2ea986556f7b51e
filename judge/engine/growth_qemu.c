/*
 * Native programs that do not count by themselves (Rust, Go; C and C++ by another compiler): their
 * instructions, counted by the plugin of qemu-user. One run a size, each with an emulator of its
 * own.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_blocks.h"
#include "judge/engine/growth_charges.h"
#include "judge/engine/growth_shim_space.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/memfile.h"

#define QEMU_PATH "/usr/bin/qemu-x86_64"
#define PLUGIN_INSIDE "growth_plugin.so"
#define COUNTS_NAME "counts"
#define COUNTS_MAX_BYTES ((size_t)32 << 20)
#define READ_LINE "\nread "
#define LET_GO_LINE "\nlet go\n"
#define SOURCE_MAX_BYTES ((size_t)8 << 20)
#define WORK_FIRST ",work=600000000" /* instructions: the first size mostly has few */
#define CHARGED_UNIT 3.0
#define CHARGED_SLACK 90.0
#define PROCESSES 64

/* Which symbols are the program's own, and how the compiler is asked for lines at fixed places. */
static const struct served {
    const char *language;
    const char *own;    /* NULL: not known: no lines */
    const char *steady; /* what else the plugin is told, so that runs are alike */
    const char *words[4];
    struct growth_linkage linkage;
} served[] = {
    {.language = "c", .steady = ""},
    {.language = "cpp", .steady = ""},
    {.language = "rust",
     .own = "_ZN4main",
     .steady = ",steady=on",
     .words = {"-C", "debuginfo=1", "-C", "relocation-model=static"},
     .linkage = {"target-feature=+crt-static", "target-feature=-crt-static"}},
    {.language = "go", .own = "main.", .steady = ",steady=on,go=on"},
};

/* The seed is of the random numbers that a program finds at its start. */
static const char *const emulator_words[] = {QEMU_PATH, "-seed", "1", "-cpu", "Nehalem", "-plugin"};

/* One thread at a time, and a collector that does not run at times of its own. */
static const char *const environment[] = {"GOMAXPROCS=1", "GOGC=off", "GODEBUG=asyncpreemptoff=1",
                                          "LC_ALL=C"};

struct qemu {
    struct growth_subject subject;
    struct language language; /* the subject's, but with the emulator in its box; borrows all */
    struct artifact artifact;
    struct names settings;
    bool is_patient; /* ended once without the clock: it needs none, however long it works */
    struct box *box;
    struct growth_blocks *blocks;
    struct growth_charges charges; /* of the program's own code, where that is known */
    int inputs[GROWTH_POINTS_MAX]; /* -1: none */
    char *inside_source;
    int line_count; /* of the source */
};

static const struct served *served_find(const struct language *language)
{
    for (size_t i = 0; i < ARRAY_LEN(served); i++)
        if (strcmp(language->id, served[i].language) == 0)
            return &served[i];
    return NULL;
}

static bool qemu_is_there(const struct language *language)
{
    return served_find(language) != NULL && file_exists(QEMU_PATH);
}

static void qemu_close(void **state)
{
    struct qemu *qemu = *state;

    if (qemu == NULL)
        return;
    box_close(&qemu->box);
    artifact_release(&qemu->artifact);
    names_release(&qemu->settings);
    growth_blocks_free(&qemu->blocks);
    growth_charges_release(&qemu->charges);
    mem_free(&qemu->inside_source);
    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        fd_close(&qemu->inputs[i]);
    mem_free(state);
}

static int qemu_load(struct qemu *qemu, struct error *err)
{
    AUTO(mem_free) char *plugin = NULL;

    if (companion_build("plugin", &plugin, err) < 0 ||
        box_open(&qemu->language, BOX_RUN, -1, &qemu->box, err) < 0)
        return -1;
    return growth_load(qemu->box, &qemu->artifact, PLUGIN_INSIDE, plugin, err);
}

static void argv_make(const struct qemu *qemu, struct names *argv)
{
    const struct served *row = served_find(qemu->subject.language);
    AUTO(strbuf_release) struct strbuf plugin = STRBUF_INIT;

    strbuf_addf(&plugin, "/work/%s,out=/box/%s%s%s", PLUGIN_INSIDE, COUNTS_NAME, row->steady,
                qemu->is_patient ? "" : WORK_FIRST);
    if (row->own != NULL)
        strbuf_addf(&plugin, ",own=%s", row->own);
    for (size_t i = 0; i < ARRAY_LEN(emulator_words); i++)
        names_add(argv, emulator_words[i]);
    names_add(argv, plugin.data);
    for (size_t i = 0; i < qemu->artifact.argv.count; i++)
        names_add(argv, qemu->artifact.argv.items[i]);
}

static int qemu_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                     struct error *err)
{
    AUTO(qemu_close) void *state = mem_alloc(1, sizeof(struct qemu));
    AUTO(names_release) struct names extra = NAMES_INIT;
    const struct served *row = served_find(subject->language);
    struct qemu *qemu = state;
    int status;

    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        qemu->inputs[i] = -1;
    qemu->subject = *subject;
    qemu->language = *subject->language;
    qemu->language.runs_native = false;
    qemu->language.addresses_are_fixed = true;
    qemu->blocks = growth_blocks_make();
    qemu->inside_source = path_join("/work", subject->language->source_name);
    for (size_t i = 0; i < ARRAY_LEN(row->words) && row->words[i] != NULL; i++)
        names_add(&extra, row->words[i]);
    if (file_count_lines(subject->source_path, SOURCE_MAX_BYTES, &qemu->line_count, err) < 0)
        return -1;
    status = growth_build(subject, subject->language, &extra, &qemu->artifact, out_reason, err);
    if (status <= 0)
        return status;
    for (size_t i = 0; i < ARRAY_LEN(environment); i++)
        names_add(&qemu->settings, environment[i]);
    if (qemu_load(qemu, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

/* Whether space is asked for, and can be had. */
static bool wants_space(const struct qemu *qemu)
{
    return !qemu->subject.counts_only &&
           served_find(qemu->subject.language)->linkage.shared != NULL;
}

static int64_t read_bytes_of(const char *counts)
{
    const char *line = strstr(counts, READ_LINE);

    return line != NULL ? strtoll(line + strlen(READ_LINE), NULL, 10) : -1;
}

static int qemu_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                        struct error *err)
{
    struct qemu *qemu = state;
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf counts = STRBUF_INIT;
    AUTO(fd_close) int out_fd = -1;
    struct box_run run = {.argv = &argv,
                          .environment = &qemu->settings,
                          .stdin_fd = input_fd,
                          .stderr_fd = -1,
                          .limits = growth_run_limits(&qemu->subject),
                          .stderr_bytes = 4096,
                          .scratch_is_kept = true};
    double charged;
    int found;

    argv_make(qemu, &argv);
    run.limits.processes = PROCESSES;
    if (memfile_make(&out_fd, err) < 0)
        return -1;
    run.stdout_fd = out_fd;
    if (box_run(qemu->box, &run, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end != RUN_FINISHED)
        return 0;
    found = box_read(qemu->box, COUNTS_NAME, COUNTS_MAX_BYTES, &counts, err);
    if (found < 0)
        return -1;
    qemu->is_patient |= found > 0 && strstr(counts.data, LET_GO_LINE) == NULL;
    out_run->read_bytes = read_bytes_of(counts.data);
    charged = growth_charges_read(&qemu->charges, point, counts.data);
    out_run->cost = growth_blocks_read(qemu->blocks, point, counts.data);
    if (charged > 0)
        out_run->cost = charged;
    if (out_run->cost <= 0)
        out_run->result.end = RUN_NOT_FOUND; /* no counts: another source may do better */
    if (!wants_space(qemu))
        return 0;
    fd_close(&qemu->inputs[point]);
    return memfile_reopen(input_fd, &qemu->inputs[point], err);
}

/* The emulator's own memory is in every peak: it would say little of the program's. */
static int space_collect(const struct qemu *qemu, size_t count, struct growth_space *space,
                         struct error *err)
{
    const struct served *row = served_find(qemu->subject.language);

    *space = (struct growth_space){.is_known = false};
    if (!wants_space(qemu))
        return 0;
    return growth_shim_space(&qemu->subject, &row->linkage, qemu->inputs, count, space, err);
}

static int qemu_collect(void *state, struct growth_series *series, struct growth_space *space,
                        struct error *err)
{
    struct qemu *qemu = state;

    if (qemu->charges.count == 0) {
        growth_blocks_add_to(qemu->blocks, series);
    } else {
        /* The start of the language's own threads is not in them. */
        series->unit = CHARGED_UNIT;
        series->slack = CHARGED_SLACK;
    }
    if (qemu->charges.count > 0 &&
        growth_charges_add_to(&qemu->charges, &qemu->artifact, qemu->inside_source,
                              qemu->line_count, series, err) < 0)
        return -1;
    return space_collect(qemu, series->count, space, err);
}

const struct growth_source growth_qemu = {
    .name = "qemu",
    .words = "exact instruction counts",
    .package = "qemu-user",
    .is_exact = true,
    .unit = 30,
    .slack = 3000,
    .budget = 6e8,
    .is_there = qemu_is_there,
    .open = qemu_open,
    .measure = qemu_measure,
    .collect = qemu_collect,
    .close = qemu_close,
};
