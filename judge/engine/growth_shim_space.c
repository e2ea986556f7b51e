#include "judge/engine/growth_shim_space.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_notes.h"
#include "judge/engine/memfile.h"

#define SHIM_INSIDE "growth_shim.so"
#define NOTES_NAME "growth.txt"
#define NOTES_MAX_BYTES ((size_t)8 << 20)
#define HEAP_SLACK 64 /* blocks are rounded up */
#define STACK_SLACK 200
#define STATIC_SLACK 200
#define PROCESSES 4

static int shim_load(struct box *box, const struct artifact *artifact, struct error *err)
{
    AUTO(mem_free) char *shim = NULL;

    if (companion_build("shim", &shim, err) < 0)
        return -1;
    return growth_load(box, artifact, SHIM_INSIDE, shim, err);
}

/* 1: noted; 0: the run did not end well, or left no notes; -1: error. */
static int point_run(struct box *box, const struct growth_subject *subject,
                     const struct artifact *artifact, int input_fd, struct growth_notes *out_notes,
                     struct error *err)
{
    AUTO(names_release) struct names environment = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(fd_close) int out_fd = -1;
    struct run_result result;
    struct box_run run = {.argv = &artifact->argv,
                          .environment = &environment,
                          .stdin_fd = input_fd,
                          .stderr_fd = -1,
                          .limits = growth_run_limits(subject),
                          .stderr_bytes = 4096,
                          .scratch_is_kept = true};
    int found;

    run.limits.processes = PROCESSES;
    names_add(&environment, "LD_PRELOAD=/work/" SHIM_INSIDE);
    names_add(&environment, "LD_BIND_NOW=1");
    if (memfile_make(&out_fd, err) < 0)
        return -1;
    run.stdout_fd = out_fd;
    if (box_run(box, &run, &result, err) < 0)
        return -1;
    if (result.end != RUN_FINISHED)
        return 0;
    found = box_read(box, NOTES_NAME, NOTES_MAX_BYTES, &text, err);
    if (found > 0)
        growth_notes_parse(text.data, out_notes);
    return found;
}

/* The row as it is, but linked to the shared C library. compile is the caller's. */
static struct language language_shared(const struct language *language,
                                       const struct growth_linkage *linkage)
{
    struct language shared = *language;

    shared.compile = (struct names)NAMES_INIT;
    shared.runs_native = false;
    shared.needs_proc = true;
    shared.addresses_are_fixed = true;
    for (size_t i = 0; i < language->compile.count; i++) {
        const char *word = language->compile.items[i];

        names_add(&shared.compile, strcmp(word, linkage->whole) == 0 ? linkage->shared : word);
    }
    return shared;
}

int growth_shim_space(const struct growth_subject *subject, const struct growth_linkage *linkage,
                      const int *inputs, size_t count, struct growth_space *out_space,
                      struct error *err)
{
    struct language language = language_shared(subject->language, linkage);
    AUTO(names_release) struct names words = language.compile;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(mem_free) char *reason = NULL;
    AUTO(box_close) struct box *box = NULL;
    int status;

    *out_space = (struct growth_space){
        .is_exact = true, .slack = {HEAP_SLACK, STACK_SLACK, STATIC_SLACK}
    };
    status = growth_build(subject, &language, NULL, &artifact, &reason, err);
    if (status <= 0)
        return status;
    if (box_open(&language, BOX_RUN, -1, &box, err) < 0 || shim_load(box, &artifact, err) < 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        AUTO(growth_notes_release) struct growth_notes notes = GROWTH_NOTES_INIT;

        status = point_run(box, subject, &artifact, inputs[i], &notes, err);
        if (status <= 0)
            return status;
        out_space->bytes[SPACE_HEAP][i] = notes.heap_bytes;
        out_space->bytes[SPACE_STACK][i] = notes.stack_bytes;
        out_space->bytes[SPACE_STATIC][i] = notes.static_bytes;
    }
    out_space->is_known = true;
    return 0;
}
