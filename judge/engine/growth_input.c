#include "judge/engine/growth_input.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/engine/box.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"

/* A larger input is none: where a program's cost does not rise, nothing else ends the sizes. */
#define INPUT_MAX_BYTES ((size_t)64 << 20)
#define SHELL_BLOCK_BYTES 512 /* of ulimit -f */
#define STDERR_BYTES 4096
#define REFUSES 2 /* exit status of a generator whose arguments are wrong */

struct growth_inputs {
    struct artifact generator;
    struct box *box; /* NULL: calls are command lines */
};

void growth_inputs_close(struct growth_inputs **inputs)
{
    if (*inputs != NULL) {
        box_close(&(*inputs)->box);
        artifact_release(&(*inputs)->generator);
    }
    mem_free(inputs);
}

struct growth_inputs *growth_inputs_of_command(void)
{
    return mem_alloc(1, sizeof(struct growth_inputs));
}

int growth_inputs_open(const struct problem *problem, const struct language_table *languages,
                       struct growth_inputs **out_inputs, struct error *err)
{
    AUTO(growth_inputs_close) struct growth_inputs *inputs = growth_inputs_of_command();

    if (build_tool(problem, languages, problem->generator, &inputs->generator, err) < 0 ||
        box_open(inputs->generator.language, BOX_RUN, -1, &inputs->box, err) < 0 ||
        box_load(inputs->box, &inputs->generator, err) < 0)
        return -1;
    *out_inputs = TAKE(inputs);
    return 0;
}

static void add_words(const char *call, struct names *argv)
{
    AUTO(mem_free) char *copy = mem_strdup(call);
    char *rest = NULL;

    for (char *word = strtok_r(copy, " ", &rest); word != NULL; word = strtok_r(NULL, " ", &rest))
        names_add(argv, word);
}

static int make_in_box(struct growth_inputs *inputs, const char *call, int out_fd,
                       struct error *err)
{
    static const struct limits limits = {.cpu_time_ms = 10000,
                                         .wall_time_ms = 30000,
                                         .memory_bytes = 1LL << 30,
                                         .output_bytes = (int64_t)INPUT_MAX_BYTES,
                                         .processes = 1};
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(mem_free) char *words = NULL;
    AUTO(fd_close) int err_fd = -1;
    struct run_result result;

    for (size_t i = 0; i < inputs->generator.argv.count; i++)
        names_add(&argv, inputs->generator.argv.items[i]);
    add_words(call, &argv);
    if (memfile_make(&err_fd, err) < 0 || box_run(inputs->box,
                                                  &(struct box_run){.argv = &argv,
                                                                    .stdin_fd = -1,
                                                                    .stdout_fd = out_fd,
                                                                    .stderr_fd = err_fd,
                                                                    .limits = limits,
                                                                    .stderr_bytes = STDERR_BYTES},
                                                  &result, err) < 0)
        return -1;
    if (result.end == RUN_FINISHED)
        return 1;
    if (result.end == RUN_OUTPUT || (result.end == RUN_FAILED && result.exit_code == REFUSES))
        return 0;
    words = memfile_excerpt(err_fd, STDERR_BYTES);
    return error_set(err, ERROR_INPUT, "generator '%s' fails%s%s", call, words != NULL ? ": " : "",
                     words != NULL ? words : "");
}

static int make_by_command(const char *call, int out_fd, struct error *err)
{
    AUTO(mem_free) char *name = mem_strdup("sh");
    AUTO(mem_free) char *option = mem_strdup("-c");
    AUTO(mem_free)
    char *line = mem_format("ulimit -f %zu\n%s", INPUT_MAX_BYTES / SHELL_BLOCK_BYTES, call);
    char *argv[] = {name, option, line, NULL};
    posix_spawn_file_actions_t actions;
    int status = 0, failed;
    pid_t child;

    (void)posix_spawn_file_actions_init(&actions);
    (void)posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    (void)posix_spawn_file_actions_adddup2(&actions, out_fd, 1);
    failed = posix_spawn(&child, "/bin/sh", &actions, NULL, argv, environ);
    (void)posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) {
        errno = failed;
        return error_system(err, "cannot start '%s'", call);
    }
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return error_system(err, "cannot wait for '%s'", call);
    if (memfile_bytes(out_fd) >= (int64_t)INPUT_MAX_BYTES ||
        (WIFEXITED(status) && WEXITSTATUS(status) == REFUSES))
        return 0;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return error_set(err, ERROR_USAGE, "the generator '%s' fails", call);
    return 1;
}

/* The input as it is to be read. */
static int input_finish(int made_fd, const struct growth_padding *padding, int *out_fd,
                        double *out_size, struct error *err)
{
    AUTO(mapping_release) struct mapping made = MAPPING_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (mapping_of_fd(made_fd, &made, err) < 0)
        return -1;
    growth_words_pad(made.bytes, padding, &text);
    *out_size = growth_words_size(made.bytes, padding);
    return file_sealed_copy(strbuf_span(&text), out_fd, err);
}

int growth_inputs_make(struct growth_inputs *inputs, const char *call,
                       const struct growth_padding *padding, int *out_fd, double *out_size,
                       struct error *err)
{
    AUTO(fd_close) int made_fd = -1;
    int status;

    if (memfile_make(&made_fd, err) < 0)
        return -1;
    status = inputs->box != NULL ? make_in_box(inputs, call, made_fd, err)
                                 : make_by_command(call, made_fd, err);
    if (status <= 0)
        return status;
    return input_finish(made_fd, padding, out_fd, out_size, err) < 0 ? -1 : 1;
}
