#include "judge/engine/trial.h"

#include "judge/base/memory.h"
#include "judge/engine/box.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"

#define STDERR_BYTES 65536

static const struct limits tool_limits_here = {
    .cpu_time_ms = 10000,
    .wall_time_ms = 40000,
    .memory_bytes = (int64_t)1 << 30,
    .output_bytes = (int64_t)256 << 20,
    .processes = 1,
};

int trial_open(const struct artifact *artifact, const struct limits *limits,
               struct trial *out_trial, struct error *err)
{
    AUTO(trial_release) struct trial trial = TRIAL_INIT;
    const struct language *language = artifact->language;

    trial.artifact = artifact;
    trial.limits = limits != NULL ? *limits : tool_limits_here;
    if (limits == NULL) {
        trial.limits.memory_bytes += language->extra_memory_bytes;
        if (language->processes > trial.limits.processes)
            trial.limits.processes = language->processes;
    }
    if (box_open(language, BOX_RUN, -1, &trial.box, err) < 0 ||
        box_load(trial.box, artifact, err) < 0)
        return -1;
    SWAP(*out_trial, trial);
    return 0;
}

void trial_release(struct trial *trial)
{
    fd_close(&trial->output_fd);
    fd_close(&trial->error_fd);
    box_close(&trial->box);
}

static int run(struct trial *trial, const struct names *words, int input_fd,
               struct run_result *out_run, struct error *err)
{
    AUTO(names_release) struct names argv = NAMES_INIT;
    struct box_run run = {
        .argv = &argv,
        .environment = &trial->artifact->language->env,
        .stdin_fd = input_fd,
        .limits = trial->limits,
        .stderr_bytes = STDERR_BYTES,
    };

    for (size_t i = 0; i < trial->artifact->argv.count; i++)
        names_add(&argv, trial->artifact->argv.items[i]);
    for (size_t i = 0; words != NULL && i < words->count; i++)
        names_add(&argv, words->items[i]);
    fd_close(&trial->output_fd);
    fd_close(&trial->error_fd);
    if (memfile_make(&trial->output_fd, err) < 0 || memfile_make(&trial->error_fd, err) < 0)
        return -1;
    run.stdout_fd = trial->output_fd;
    run.stderr_fd = trial->error_fd;
    if (box_run(trial->box, &run, out_run, err) < 0)
        return -1;
    (void)ending_settle(out_run, &trial->limits, NULL);
    return 0;
}

int trial_run_file(struct trial *trial, const struct names *words, const char *path,
                   struct run_result *out_run, struct error *err)
{
    AUTO(fd_close) int input = -1;

    if (memfile_of_path(path, &input, NULL, err) < 0)
        return -1;
    return run(trial, words, input, out_run, err);
}

int trial_run_bytes(struct trial *trial, const struct names *words, struct span input,
                    struct run_result *out_run, struct error *err)
{
    AUTO(fd_close) int fd = -1;
    AUTO(fd_close) int reader = -1;

    if (file_sealed_copy(input, &fd, err) < 0 || memfile_reopen(fd, &reader, err) < 0)
        return -1;
    return run(trial, words, reader, out_run, err);
}
