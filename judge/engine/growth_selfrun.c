#include "judge/engine/growth_selfrun.h"

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/growth_sites.h"
#include "judge/engine/memfile.h"

#define COUNTS_MAX_BYTES ((size_t)8 << 20)
#define SPACE_SLACK 4096

struct growth_selfrun *growth_selfrun_make(const struct growth_subject *subject)
{
    struct growth_selfrun *run = mem_alloc(1, sizeof *run);

    run->subject = *subject;
    for (size_t i = 0; i < subject->language->env.count; i++)
        names_add(&run->settings, subject->language->env.items[i]);
    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        run->inputs[i] = -1;
    return run;
}

void growth_selfrun_close(void **state)
{
    struct growth_selfrun *run = *state;

    if (run == NULL)
        return;
    box_close(&run->box);
    artifact_release(&run->artifact);
    names_release(&run->argv);
    names_release(&run->settings);
    names_release(&run->names);
    names_release(&run->paths);
    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++) {
        mem_free(&run->counts[i]);
        fd_close(&run->inputs[i]);
    }
    mem_free(state);
}

int growth_selfrun_load(struct growth_selfrun *run, struct error *err)
{
    const struct artifact *artifact = &run->artifact;

    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *path = path_join(artifact->folder, artifact->files.items[i]);

        names_add(&run->names, artifact->files.items[i]);
        names_add(&run->paths, path);
    }
    if (box_open(run->subject.language, BOX_RUN, -1, &run->box, err) < 0)
        return -1;
    return box_load_files(run->box, &run->names, &run->paths, err);
}

static int run_once(struct growth_selfrun *run, const struct names *argv,
                    const struct names *environment, int input_fd, struct run_result *out_result,
                    struct error *err)
{
    AUTO(fd_close) int out_fd = -1;
    struct box_run words = {.argv = argv,
                            .environment = environment,
                            .stdin_fd = input_fd,
                            .stderr_fd = -1,
                            .limits = growth_run_limits(&run->subject),
                            .stderr_bytes = 4096,
                            .scratch_is_kept = true};

    if (memfile_make(&out_fd, err) < 0)
        return -1;
    words.stdout_fd = out_fd;
    return box_run(run->box, &words, out_result, err);
}

int growth_selfrun_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                           struct error *err)
{
    struct growth_selfrun *run = state;
    AUTO(strbuf_release) struct strbuf counts = STRBUF_INIT;
    double total;

    mem_free(&run->counts[point]);
    if (run_once(run, &run->argv, &run->settings, input_fd, &out_run->result, err) < 0)
        return -1;
    if (out_run->result.end != RUN_FINISHED)
        return 0;
    if (box_read(run->box, path_base(GROWTH_SELFRUN_COUNTS), COUNTS_MAX_BYTES, &counts, err) < 0)
        return -1;
    run->counts[point] = strbuf_take(&counts);
    total = growth_sites_total(run->counts[point]);
    if (total <= 0)
        out_run->result.end = RUN_NOT_FOUND; /* no counts: another source may do better */
    out_run->cost = total + run->start_cost;
    fd_close(&run->inputs[point]);
    return memfile_reopen(input_fd, &run->inputs[point], err);
}

int growth_selfrun_collect(void *state, struct growth_series *series, struct growth_space *space,
                           struct error *err)
{
    struct growth_selfrun *run = state;
    struct run_result plain;

    *space = (struct growth_space){
        .is_known = true, .is_exact = true, .slack = {SPACE_SLACK, SPACE_SLACK, SPACE_SLACK}
    };
    for (size_t i = 0; i < series->count; i++)
        if (!growth_sites_read(run->counts[i], i, series, space))
            space->is_known = false;
    /* What it takes without its counters is what the limit will see. */
    if (run_once(run, &run->artifact.argv, &run->subject.language->env,
                 run->inputs[series->count - 1], &plain, err) < 0)
        return -1;
    if (plain.end == RUN_FINISHED)
        series->last_us = (double)plain.cpu_time_us;
    return 0;
}
