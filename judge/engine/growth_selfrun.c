#include "judge/engine/growth_selfrun.h"

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/growth_sites.h"
#include "judge/engine/memfile.h"

#define COUNTS_MAX_BYTES ((size_t)8 << 20)
#define SPACE_SLACK 4096

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
    for (size_t i = 0; i < GROWTH_POINTS_MAX; i++)
        mem_free(&run->counts[i]);
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

int growth_selfrun_measure(void *state, size_t point, int input_fd, struct growth_run *out_run,
                           struct error *err)
{
    struct growth_selfrun *run = state;
    AUTO(strbuf_release) struct strbuf counts = STRBUF_INIT;
    AUTO(fd_close) int out_fd = -1;
    struct box_run box_words = {.argv = &run->argv,
                                .environment = &run->settings,
                                .stdin_fd = input_fd,
                                .stderr_fd = -1,
                                .limits = growth_run_limits(&run->subject),
                                .stderr_bytes = 4096,
                                .scratch_is_kept = true};
    double total;

    mem_free(&run->counts[point]);
    if (memfile_make(&out_fd, err) < 0)
        return -1;
    box_words.stdout_fd = out_fd;
    if (box_run(run->box, &box_words, &out_run->result, err) < 0)
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
    return 0;
}

int growth_selfrun_collect(void *state, struct growth_series *series, struct growth_space *space,
                           struct error *err)
{
    const struct growth_selfrun *run = state;

    (void)err;
    *space = (struct growth_space){.is_known = true, .is_exact = true, .slack = SPACE_SLACK};
    for (size_t i = 0; i < series->count; i++)
        if (!growth_sites_read(run->counts[i], i, series, space))
            space->is_known = false;
    return 0;
}
