/*
 * JavaScript: the program counts its own steps by line, and what the library does for them. It is
 * given its counters when it is loaded (growth/counter.js), by the parser that Node brings along,
 * and is then compiled as ever: a hint takes little more than the runs do.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_selfrun.h"

#define NODE "node"
#define BUDGET 2e8
#define START_SECONDS 0.07 /* what Node takes to start */

static const char *const scripts[] = {"counter.js", "charges.js"};

/* What is random, or in the order of a hash, is the same in every run. */
static const char *const options[] = {"--expose-internals", "--random-seed=1", "--hash-seed=1"};

static bool javascript_is_there(const struct language *language)
{
    return strcmp(language->id, "javascript") == 0 && language->run.count > 0 &&
           strcmp(path_base(language->run.items[0]), NODE) == 0;
}

/* The row's words, with ours behind the first and the counter before the program. */
static void words_make(struct growth_selfrun *run)
{
    const struct names *words = &run->artifact.argv;

    for (size_t i = 0; i < words->count; i++) {
        if (i + 1 == words->count) {
            names_add(&run->argv, "/work/growth_counter.js");
            names_add(&run->argv, GROWTH_SELFRUN_COUNTS);
            names_add(&run->argv, run->subject.language->source_name);
        }
        names_add(&run->argv, words->items[i]);
        for (size_t j = 0; i == 0 && j < ARRAY_LEN(options); j++)
            names_add(&run->argv, options[j]);
    }
}

static int scripts_load(struct growth_selfrun *run, struct error *err)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;

    if (scratch_make(&scratch, err) < 0)
        return -1;
    for (size_t i = 0; i < ARRAY_LEN(scripts); i++) {
        AUTO(mem_free) char *name = mem_format("growth_%s", scripts[i]);
        AUTO(mem_free) char *path = path_join(scratch.path, name);
        const char *text = companion_text(scripts[i]);

        if (file_create(path, text, strlen(text), err) < 0)
            return -1;
        names_add(&run->names, name);
        names_add(&run->paths, path);
    }
    return growth_selfrun_load(run, err);
}

static int javascript_open(const struct growth_subject *subject, void **out_state,
                           char **out_reason, struct error *err)
{
    AUTO(growth_selfrun_close) void *state = growth_selfrun_make(subject);
    struct growth_selfrun *run = state;
    int status;

    run->start_cost = START_SECONDS * BUDGET;
    status = growth_build(subject, subject->language, NULL, &run->artifact, out_reason, err);
    if (status <= 0)
        return status;
    words_make(run);
    if (scripts_load(run, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

const struct growth_source growth_javascript = {
    .name = "javascript",
    .words = "exact step counts",
    .package = "nodejs",
    .is_exact = true,
    .unit = 1,
    .slack = 40,
    .budget = BUDGET,
    .is_there = javascript_is_there,
    .open = javascript_open,
    .measure = growth_selfrun_measure,
    .collect = growth_selfrun_collect,
    .close = growth_selfrun_close,
};
