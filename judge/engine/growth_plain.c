#include "judge/engine/growth_plain.h"

#include "judge/base/memory.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/memfile.h"

#define MEMORY_SLACK ((double)(1 << 20)) /* what a process takes besides */
#define STDERR_BYTES 4096

struct growth_plain {
    struct growth_subject subject;
    struct language language; /* the subject's, with the box that the source wants; borrows all */
    struct artifact artifact;
    struct box *box;
    double costs[GROWTH_POINTS_MAX], peaks[GROWTH_POINTS_MAX]; /* peaks: bytes */
};

void growth_plain_close(void **state)
{
    struct growth_plain *plain = *state;

    if (plain == NULL)
        return;
    box_close(&plain->box);
    artifact_release(&plain->artifact);
    mem_free(state);
}

int growth_plain_open(const struct growth_subject *subject, bool is_counted, void **out_state,
                      char **out_reason, struct error *err)
{
    AUTO(growth_plain_close) void *state = mem_alloc(1, sizeof(struct growth_plain));
    struct growth_plain *plain = state;
    int status;

    plain->subject = *subject;
    status = growth_build(subject, subject->language, NULL, &plain->artifact, out_reason, err);
    if (status <= 0)
        return status;
    plain->language = *subject->language;
    plain->language.counts_instructions = plain->language.addresses_are_fixed = is_counted;
    if (box_open(&plain->language, BOX_RUN, -1, &plain->box, err) < 0 ||
        box_load(plain->box, &plain->artifact, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

int growth_plain_run(const struct growth_plain *plain, int input_fd, struct run_result *out_result,
                     struct error *err)
{
    AUTO(fd_close) int in_fd = -1;
    AUTO(fd_close) int out_fd = -1;
    struct box_run run = {.argv = &plain->artifact.argv,
                          .environment = &plain->language.env,
                          .stderr_fd = -1,
                          .limits = growth_run_limits(&plain->subject),
                          .stderr_bytes = STDERR_BYTES};

    if (memfile_reopen(input_fd, &in_fd, err) < 0 || memfile_make(&out_fd, err) < 0)
        return -1;
    run.stdin_fd = in_fd;
    run.stdout_fd = out_fd;
    return box_run(plain->box, &run, out_result, err);
}

void growth_plain_note(struct growth_plain *plain, size_t point, double cost,
                       struct growth_run *run)
{
    run->cost = cost;
    plain->costs[point] = cost;
    plain->peaks[point] = (double)run->result.peak_memory_bytes;
}

int growth_plain_collect(void *state, struct growth_series *series, struct growth_space *space,
                         struct error *err)
{
    const struct growth_plain *plain = state;
    struct growth_part *part = growth_series_part(series, 0, NULL);

    (void)err;
    *space = (struct growth_space){.is_known = true, .slack = {MEMORY_SLACK}};
    for (size_t i = 0; i < series->count; i++) {
        part->costs[i] = plain->costs[i];
        space->bytes[SPACE_HEAP][i] = plain->peaks[i];
    }
    return 0;
}
