/*
 * C and C++: the program counts its own lines (gcov), and a preloaded shim charges the C library's
 * work to the lines that ask for it. Both are exact, and the program runs as fast as it is.
 *
 * Every run leaves its counters and the shim's notes in /box; they are kept here until all sizes
 * are measured, and are then read by one gcov and one addr2line.
 */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_address.h"
#include "judge/engine/growth_callers.h"
#include "judge/engine/growth_lines.h"
#include "judge/engine/growth_notes.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/memfile.h"

#define NOTES_NAME "growth.txt"
#define NOTES_MAX_BYTES ((size_t)8 << 20)
#define COUNTERS_MAX_BYTES ((int64_t)64 << 20)
#define SOURCE_MAX_BYTES ((size_t)8 << 20)
#define SHIM_INSIDE "growth_shim.so"
#define GCOV_PATH "/usr/bin/gcov"
#define HEAP_SLACK 64    /* blocks are rounded up */
#define STACK_SLACK 200  /* a function more is no growth */
#define STATIC_SLACK 200 /* the counters of lines lie there too */
#define DRIVER_PREFIX "driver_"

static const struct {
    const char *language, *compiler;
} served[] = {
    {"c",   "gcc"},
    {"cpp", "g++"},
};

static const char *const compile_words[] = {
    "-O1",
    "-g",
    "-fno-builtin",
    "-fno-omit-frame-pointer",
    "-mno-omit-leaf-frame-pointer",
    "--coverage",
    "-finstrument-functions",
    "-finstrument-functions-exclude-file-list=/include/",
};

struct gcov {
    struct growth_subject subject;
    /* the subject's, linked dynamically; borrows all but compile, outputs */
    struct language language;
    struct artifact artifact;
    struct names names, paths; /* what is loaded into the box */
    char *inside_source;
    int line_count; /* of the source */
    struct box *box;
    struct scratch scratch; /* a folder a point */
    struct names counters;  /* of each point, below scratch: "3/main.gcda"; "" none */
    struct growth_notes notes[GROWTH_POINTS_MAX];
    double estimates[GROWTH_POINTS_MAX];
};

static bool gcov_is_there(const struct language *language)
{
    for (size_t i = 0; i < ARRAY_LEN(served); i++)
        if (strcmp(served[i].language, language->id) == 0)
            return language->compile.count > 0 && file_exists(GCOV_PATH) &&
                   strcmp(path_base(language->compile.items[0]), served[i].compiler) == 0;
    return false;
}

static void gcov_close(void **state)
{
    struct gcov *gcov = *state;

    if (gcov == NULL)
        return;
    box_close(&gcov->box);
    artifact_release(&gcov->artifact);
    names_release(&gcov->language.compile);
    names_release(&gcov->language.outputs);
    names_release(&gcov->names);
    names_release(&gcov->paths);
    names_release(&gcov->counters);
    mem_free(&gcov->inside_source);
    scratch_release(&gcov->scratch);
    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        growth_notes_release(&gcov->notes[i]);
    mem_free(state);
}

/* The row as it is, but linked dynamically (a shim is loaded), with the notes of coverage kept. */
static void language_adapt(struct gcov *gcov, const struct language *language)
{
    gcov->language = *language;
    gcov->language.compile = gcov->language.outputs = (struct names)NAMES_INIT;
    gcov->language.runs_native = false;
    gcov->language.needs_proc = true;
    gcov->language.addresses_are_fixed = true;
    for (size_t i = 0; i < language->compile.count; i++)
        if (strncmp(language->compile.items[i], "-static", 7) != 0)
            names_add(&gcov->language.compile, language->compile.items[i]);
    for (size_t i = 0; i < language->outputs.count; i++)
        names_add(&gcov->language.outputs, language->outputs.items[i]);
    names_add(&gcov->language.outputs, "*.gcno");
}

static int gcov_prepare(struct gcov *gcov, struct error *err)
{
    const struct artifact *artifact = &gcov->artifact;
    AUTO(mem_free) char *shim = NULL;

    if (companion_build("shim", &shim, err) < 0 || scratch_make(&gcov->scratch, err) < 0)
        return -1;
    names_add(&gcov->names, SHIM_INSIDE);
    names_add(&gcov->paths, shim);
    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *path = path_join(artifact->folder, artifact->files.items[i]);

        names_add(&gcov->names, artifact->files.items[i]);
        names_add(&gcov->paths, path);
    }
    if (box_open(&gcov->language, BOX_RUN, -1, &gcov->box, err) < 0)
        return -1;
    return box_load_files(gcov->box, &gcov->names, &gcov->paths, err);
}

static int gcov_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                     struct error *err)
{
    AUTO(gcov_close) void *state = mem_alloc(1, sizeof(struct gcov));
    AUTO(names_release) struct names extra = NAMES_INIT;
    struct gcov *gcov = state;
    int status;

    gcov->subject = *subject;
    if (file_count_lines(subject->source_path, SOURCE_MAX_BYTES, &gcov->line_count, err) < 0)
        return -1;
    language_adapt(gcov, subject->language);
    gcov->inside_source = path_join("/work", subject->language->source_name);
    for (size_t i = 0; i < ARRAY_LEN(compile_words); i++)
        names_add(&extra, compile_words[i]);
    status = growth_build(subject, &gcov->language, &extra, &gcov->artifact, out_reason, err);
    if (status <= 0)
        return status;
    if (gcov_prepare(gcov, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

/* Takes the counters and the notes of a run that ended well. */
static int point_take(struct gcov *gcov, size_t point, struct error *err)
{
    AUTO(mem_free) char *number = mem_format("%zu", point);
    AUTO(mem_free) char *folder = path_join(gcov->scratch.path, number);
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(mem_free) char *found = mem_strdup("");

    /* Sizes may be measured again from the first on: the last word counts. */
    if (folder_remove(folder, err) < 0 || folder_make(folder, err) < 0 ||
        box_collect(gcov->box, "", folder, COUNTERS_MAX_BYTES, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        AUTO(mem_free) char *text = NULL;
        size_t size = 0;

        if (fnmatch("*.gcda", names.items[i], FNM_PATHNAME) == 0) {
            if (file_read_bytes(path, (size_t)COUNTERS_MAX_BYTES, &text, &size, err) < 0)
                return -1;
            gcov->estimates[point] = growth_lines_estimate((struct span){text, size});
            mem_free(&found);
            found = path_join(number, names.items[i]);
        } else if (strcmp(names.items[i], NOTES_NAME) == 0 &&
                   file_read(path, NOTES_MAX_BYTES, &text, NULL) == 0) {
            growth_notes_parse(text, &gcov->notes[point]);
        }
    }
    while (gcov->counters.count <= point)
        names_add(&gcov->counters, "");
    mem_free(&gcov->counters.items[point]);
    gcov->counters.items[point] = TAKE(found);
    return 0;
}

static int gcov_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                        struct error *err)
{
    struct gcov *gcov = state;
    AUTO(names_release) struct names environment = NAMES_INIT;
    AUTO(fd_close) int out_fd = -1;
    struct box_run run = {.argv = &gcov->artifact.argv,
                          .environment = &environment,
                          .stdin_fd = input_fd,
                          .stderr_fd = -1,
                          .limits = growth_run_limits(&gcov->subject),
                          .stderr_bytes = 4096,
                          .scratch_is_kept = true};

    names_add(&environment, "LD_PRELOAD=/work/" SHIM_INSIDE);
    /* Binding at the first call saves registers at an aligned, and so at a random, depth. */
    names_add(&environment, "LD_BIND_NOW=1");
    if (strcmp(gcov->language.id, "cpp") == 0)
        names_add(&environment, "GROWTH_SAMPLES=1");
    if (memfile_make(&out_fd, err) < 0)
        return -1;
    run.stdout_fd = out_fd;
    growth_notes_release(&gcov->notes[point]);
    if (box_run(gcov->box, &run, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end != RUN_FINISHED && out_run->result.end != RUN_FAILED)
        return 0;
    if (point_take(gcov, point, err) < 0)
        return -1;
    out_run->read_bytes = (int64_t)gcov->notes[point].read_bytes;
    out_run->cost = gcov->estimates[point];
    for (size_t i = 0; i < gcov->notes[point].count; i++)
        if (gcov->notes[point].sites[i].name != NULL)
            out_run->cost += gcov->notes[point].sites[i].units;
    return 0;
}

/* ---- reading ---- */

/* Counters and the compiler's notes lie in a folder a point: gcov finds the second by the first. */
static int reader_load(struct gcov *gcov, size_t count, struct box *box, struct names *argv,
                       struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;

    for (size_t i = 0; i < count; i++) {
        const char *counters = gcov->counters.items[i];
        AUTO(mem_free) char *path = path_join(gcov->scratch.path, counters);
        AUTO(mem_free) char *inside = path_join("/work", counters);

        if (counters[0] == '\0')
            continue;
        names_add(&names, counters);
        names_add(&paths, path);
        names_add(argv, inside);
        for (size_t j = 0; j < gcov->names.count; j++) {
            AUTO(mem_free) char *note = mem_format("%zu/%s", i, gcov->names.items[j]);

            if (fnmatch("*.gcno", gcov->names.items[j], 0) != 0)
                continue;
            names_add(&names, note);
            names_add(&paths, gcov->paths.items[j]);
        }
    }
    return box_load_files(box, &names, &paths, err);
}

static int reader_run(struct gcov *gcov, size_t count, int out_fd, struct error *err)
{
    static const struct limits limits = {.cpu_time_ms = 20000,
                                         .wall_time_ms = 40000,
                                         .memory_bytes = 1LL << 30,
                                         .output_bytes = 256LL << 20,
                                         .processes = 4};
    AUTO(box_close) struct box *box = NULL;
    AUTO(names_release) struct names argv = NAMES_INIT;
    struct run_result result;

    names_add(&argv, GCOV_PATH);
    names_add(&argv, "-j");
    names_add(&argv, "-t");
    if (box_open(&gcov->language, BOX_COMPILE, -1, &box, err) < 0 ||
        reader_load(gcov, count, box, &argv, err) < 0)
        return -1;
    return box_run(box,
                   &(struct box_run){.argv = &argv,
                                     .stdin_fd = -1,
                                     .stdout_fd = out_fd,
                                     .stderr_fd = -1,
                                     .limits = limits,
                                     .stderr_bytes = 4096},
                   &result, err);
}

static int lines_collect(struct gcov *gcov, struct growth_series *series, struct error *err)
{
    AUTO(fd_close) int out_fd = -1;
    AUTO(mapping_release) struct mapping words = MAPPING_INIT;
    struct span rest;
    size_t point = 0;

    if (memfile_make(&out_fd, err) < 0 || reader_run(gcov, series->count, out_fd, err) < 0 ||
        mapping_of_fd(out_fd, &words, err) < 0)
        return -1;
    rest = words.bytes;
    while (rest.size > 0 && point < series->count) {
        const char *end = memchr(rest.data, '\n', rest.size);
        size_t size = end != NULL ? (size_t)(end - rest.data) : rest.size;

        while (point < series->count && gcov->counters.items[point][0] == '\0')
            point++;
        growth_lines_read((struct span){rest.data, size}, gcov->inside_source, point++, series);
        size += end != NULL;
        rest.data += size;
        rest.size -= size;
    }
    return 0;
}

/* What the judge's driver does before and after it calls a function is no work of the function. */
static bool is_of_driver(const struct growth_places *places, const struct growth_site *site)
{
    for (size_t i = 0; i < site->depth; i++) {
        const struct growth_place *place = growth_places_at(places, site->returns[i]);

        for (size_t j = 0; place != NULL && j < place->depth; j++)
            if (strncmp(place->frames[j].function, DRIVER_PREFIX, strlen(DRIVER_PREFIX)) == 0)
                return true;
    }
    return false;
}

static void charge_sites(const struct growth_places *places, const struct growth_notes *notes,
                         size_t point, struct growth_series *series)
{
    for (size_t i = 0; i < notes->count; i++) {
        const struct growth_site *site = &notes->sites[i];
        int line = growth_own_line(places, site);

        if (site->name != NULL && (line > 0 || !is_of_driver(places, site)))
            growth_series_part(series, line, site->name)->costs[point] += site->units;
    }
}

/*
 * A few frames vanish in what the C library takes of the stack, and an array without a fixed size
 * lies below the frame that was entered: where the stack as a whole rises further, it counts.
 */
static void stack_collect(const struct growth_notes *notes, size_t count, double *out_bytes)
{
    double whole = notes[count - 1].stack_bytes - notes[0].stack_bytes;
    double own = notes[count - 1].own_stack_bytes - notes[0].own_stack_bytes;

    for (size_t i = 0; i < count; i++)
        out_bytes[i] = whole > own + STACK_SLACK ? notes[i].stack_bytes : notes[i].own_stack_bytes;
}

static int gcov_collect(void *state, struct growth_series *series, struct growth_space *space,
                        struct error *err)
{
    struct gcov *gcov = state;
    AUTO(growth_places_release) struct growth_places places = GROWTH_PLACES_INIT;

    for (size_t i = 0; i < series->count; i++)
        for (size_t j = 0; j < gcov->notes[i].count; j++)
            for (size_t k = 0; k < gcov->notes[i].sites[j].depth; k++)
                growth_places_add(&places, gcov->notes[i].sites[j].returns[k]);
    if (lines_collect(gcov, series, err) < 0 ||
        growth_places_find(&places, &gcov->artifact, gcov->inside_source, gcov->line_count, err) <
            0)
        return -1;
    *space = (struct growth_space){
        .is_known = true, .is_exact = true, .slack = {HEAP_SLACK, STACK_SLACK, STATIC_SLACK}
    };
    for (size_t i = 0; i < series->count; i++) {
        charge_sites(&places, &gcov->notes[i], i, series);
        space->bytes[SPACE_HEAP][i] = gcov->notes[i].heap_bytes;
        space->bytes[SPACE_STATIC][i] = gcov->notes[i].static_bytes;
    }
    stack_collect(gcov->notes, series->count, space->bytes[SPACE_STACK]);
    growth_callers_name(gcov->notes, &places, series);
    return 0;
}

const struct growth_source growth_gcov = {
    .name = "gcov",
    .words = "exact line counts",
    .package = "gcc",
    .is_exact = true,
    .unit = 1,
    .slack = 40,
    .budget = 1e8,
    .is_there = gcov_is_there,
    .open = gcov_open,
    .measure = gcov_measure,
    .collect = gcov_collect,
    .close = gcov_close,
};
