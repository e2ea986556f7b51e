#include "judge/engine/compile.h"

#include <fnmatch.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/units.h"
#include "judge/engine/box.h"
#include "judge/engine/cache.h"

#define WORDS_MAX_BYTES ((size_t)1 << 20)

void compile_outcome_release(struct compile_outcome *outcome)
{
    strbuf_release(&outcome->words);
    names_release(&outcome->files);
}

/* What a compile's ending means: a first line for the learner, before what the compiler said. */
static void say_cpu(const struct limits *limits, const struct run_result *result,
                    struct strbuf *out)
{
    char time[UNITS_TEXT_BYTES];

    (void)result;
    strbuf_addf(out, "the compiler took more than %s",
                units_format_time_us(limits->cpu_time_ms * 1000, time));
}

static void say_wall(const struct limits *limits, const struct run_result *result,
                     struct strbuf *out)
{
    char time[UNITS_TEXT_BYTES];

    (void)result;
    strbuf_addf(out, "the compiler took more than %s",
                units_format_time_us(limits->wall_time_ms * 1000, time));
}

static void say_memory(const struct limits *limits, const struct run_result *result,
                       struct strbuf *out)
{
    char size[UNITS_TEXT_BYTES];

    (void)result;
    strbuf_addf(out, "the compiler needed more than %s of memory",
                units_format_bytes(limits->memory_bytes, size));
}

static void say_output(const struct limits *limits, const struct run_result *result,
                       struct strbuf *out)
{
    char size[UNITS_TEXT_BYTES];

    (void)result;
    strbuf_addf(out, "the compiled program would be larger than %s",
                units_format_bytes(limits->output_bytes, size));
}

static void say_signal(const struct limits *limits, const struct run_result *result,
                       struct strbuf *out)
{
    char name[16];

    (void)limits;
    strbuf_addf(out, "the compiler was ended by %s", signal_name(result->signal, name));
}

static void say_forbidden(const struct limits *limits, const struct run_result *result,
                          struct strbuf *out)
{
    (void)limits;
    strbuf_addf(out, "the compiler made a system call that is forbidden here: %s",
                result->syscall_name);
}

static const struct ending {
    void (*say)(const struct limits *limits, const struct run_result *result, struct strbuf *out);
    bool is_verdict, is_lasting;
} endings[RUN_END_COUNT] = {
    [RUN_FINISHED]    = {NULL,          true, true },
      [RUN_FAILED]    = {NULL,          true, true },
    [RUN_SIGNALED]    = {say_signal,    true, false},
      [RUN_CPU_TIME]  = {say_cpu,       true, false},
    [RUN_WALL_TIME]   = {say_wall,      true, false},
      [RUN_MEMORY]    = {say_memory,    true, false},
    [RUN_OUTPUT]      = {say_output,    true, true },
      [RUN_FORBIDDEN] = {say_forbidden, true, true },
};

static int words_read(int fd, struct strbuf *words, struct error *err)
{
    char chunk[16384];
    ssize_t size;

    if (lseek(fd, 0, SEEK_SET) < 0)
        return error_system(err, "cannot read the compiler's words");
    while (words->size < WORDS_MAX_BYTES && (size = read(fd, chunk, sizeof chunk)) > 0)
        strbuf_add(words, chunk, (size_t)size);
    strbuf_truncate(words, WORDS_MAX_BYTES);
    return 0;
}

static bool is_output(const struct language *language, const char *name)
{
    for (size_t i = 0; i < language->outputs.count; i++)
        if (fnmatch(language->outputs.items[i], name, 0) == 0)
            return true;
    return false;
}

/* What the compiler left beside the outputs goes; the outputs stay in the folder. */
static int outputs_take(struct box *box, const struct compile_job *job, struct names *out_files,
                        struct error *err)
{
    AUTO(names_release) struct names all = NAMES_INIT;

    if (job->language->outputs.count == 0)
        return 0;
    if (box_collect(box, "", job->folder, 4 * job->limits.output_bytes, &all, err) < 0) {
        /* Either the box failed, or there is no room for its outputs. */
        bool is_about_folder = err != NULL && strstr(error_text(err), job->folder) != NULL;

        return is_about_folder ? cache_failed(err) : -1;
    }
    for (size_t i = 0; i < all.count; i++) {
        AUTO(mem_free) char *path = path_join(job->folder, all.items[i]);

        if (is_output(job->language, all.items[i]))
            names_add(out_files, all.items[i]);
        else
            (void)unlink(path);
    }
    return 0;
}

/* Fills the outcome from how the run ended, and takes the outputs of a good one. */
static int outcome_conclude(struct box *box, const struct compile_job *job,
                            const struct run_result *result, struct compile_outcome *outcome,
                            struct error *err)
{
    const struct ending *ending = &endings[result->end];

    if (!ending->is_verdict)
        return error_set(err, ERROR_SYSTEM, "cannot run '%s' in the sandbox", job->argv->items[0]);
    outcome->is_lasting = ending->is_lasting;
    outcome->is_built = result->end == RUN_FINISHED;
    outcome->time_us = result->wall_time_us;
    if (ending->say != NULL) {
        ending->say(&job->limits, result, &outcome->words);
        strbuf_add_char(&outcome->words, '\n');
    }
    if (!outcome->is_built)
        return 0;
    if (outputs_take(box, job, &outcome->files, err) < 0)
        return -1;
    if (job->language->outputs.count > 0 && outcome->files.count == 0) {
        outcome->is_built = false;
        strbuf_add_str(&outcome->words, "the compiler was content, but made no program of this\n");
    }
    return 0;
}

int compile_run(const struct compile_job *job, struct compile_outcome *out_outcome,
                struct error *err)
{
    AUTO(compile_outcome_release) struct compile_outcome outcome = COMPILE_OUTCOME_INIT;
    AUTO(box_close) struct box *box = NULL;
    AUTO(fd_close) int out_fd = memfd_create("stdout", MFD_CLOEXEC);
    AUTO(fd_close) int err_fd = memfd_create("stderr", MFD_CLOEXEC);
    struct run_result result;
    struct box_run run = {.argv = job->argv,
                          .environment = &job->language->env,
                          .stdin_fd = -1,
                          .stdout_fd = out_fd,
                          .stderr_fd = err_fd,
                          .limits = job->limits,
                          .stderr_bytes = WORDS_MAX_BYTES,
                          .scratch_is_kept = true};

    if (out_fd < 0 || err_fd < 0)
        return error_system(err, "cannot make a memory file");
    if (box_open(job->language, BOX_COMPILE, -1, &box, err) < 0 ||
        box_load_files(box, job->names, job->paths, err) < 0 ||
        box_run(box, &run, &result, err) < 0 ||
        outcome_conclude(box, job, &result, &outcome, err) < 0 ||
        words_read(err_fd, &outcome.words, err) < 0 || words_read(out_fd, &outcome.words, err) < 0)
        return -1;
    SWAP(*out_outcome, outcome);
    return 0;
}
