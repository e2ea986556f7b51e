#include "judge/engine/host_command.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/engine/memfile.h"

#define ANSWER_MAX_BYTES ((size_t)1 << 20)

void host_answer_release(struct host_answer *answer)
{
    strbuf_release(&answer->out);
    strbuf_release(&answer->errors);
}

static int start(char **argv, int out_fd, int err_fd, pid_t *out_child)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failed;

    (void)posix_spawn_file_actions_init(&actions);
    (void)posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    (void)posix_spawn_file_actions_adddup2(&actions, out_fd, STDOUT_FILENO);
    (void)posix_spawn_file_actions_adddup2(&actions, err_fd, STDERR_FILENO);
    (void)posix_spawnattr_init(&attributes);
    (void)posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    failed = posix_spawnp(out_child, argv[0], &actions, &attributes, argv, environ);
    (void)posix_spawnattr_destroy(&attributes);
    (void)posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/* From the first byte on: the file's place is where its writer left it. */
static int read_all(int fd, struct strbuf *out, struct error *err)
{
    return lseek(fd, 0, SEEK_SET) < 0 ? error_system(err, "cannot read an answer")
                                      : strbuf_read(out, fd, ANSWER_MAX_BYTES, err);
}

static void trim(struct strbuf *text)
{
    while (text->size > 0 && text->data[text->size - 1] == '\n')
        strbuf_truncate(text, text->size - 1);
}

int host_command_run(const struct names *words, struct host_answer *out_answer, struct error *err)
{
    AUTO(mem_free) char **argv = mem_alloc(words->count + 1, sizeof *argv);
    AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
    AUTO(fd_close) int out_fd = -1;
    AUTO(fd_close) int err_fd = -1;
    int status = 0;
    pid_t child;

    for (size_t i = 0; i < words->count; i++)
        argv[i] = words->items[i];
    if (memfile_make(&out_fd, err) < 0 || memfile_make(&err_fd, err) < 0)
        return -1;
    errno = start(argv, out_fd, err_fd, &child);
    if (errno != 0)
        return error_system(err, "cannot start '%s'", argv[0]);
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return error_system(err, "cannot wait for '%s'", argv[0]);
    if (read_all(out_fd, &answer.out, err) < 0 || read_all(err_fd, &answer.errors, err) < 0)
        return error_wrap(err, "'%s'", argv[0]);
    trim(&answer.errors);
    answer.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    SWAP(*out_answer, answer);
    return 0;
}
