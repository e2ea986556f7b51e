#include "judge/engine/served.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/box.h"
#include "judge/engine/companion.h"

#define SERVER_INSIDE "judge_serve"
#define FDS_MAX 5
#define SERVER_TIME_MS ((int64_t)600000) /* of all runs together */
#define SERVER_MEMORY_BYTES ((int64_t)4 << 20)

/* As serve.c has it. */
struct answer {
    int32_t status, exec_errno;
    int64_t cpu_us, peak_bytes;
};

struct served {
    const struct artifact *artifact;
    struct names argv; /* the server's, then the program's */
    struct limits limits;
    struct box *box;
    int fd; /* orders and answers; -1: no server stands */
    int64_t started_us;
};

void served_close(struct served **served)
{
    if (*served == NULL)
        return;
    fd_close(&(*served)->fd);
    box_close(&(*served)->box);
    names_release(&(*served)->argv);
    mem_free(served);
}

void served_set_time(struct served *served, const struct limits *limits)
{
    served->limits.cpu_time_ms = limits->cpu_time_ms;
    served->limits.wall_time_ms = limits->wall_time_ms;
}

void served_prepare(void)
{
    AUTO(mem_free) char *path = NULL;

    (void)companion_build("serve", &path, NULL);
}

static int files_load(struct served *served, struct error *err)
{
    const struct artifact *artifact = served->artifact;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;
    AUTO(mem_free) char *server = NULL;

    if (companion_build("serve", &server, err) < 0)
        return -1;
    names_add(&names, SERVER_INSIDE);
    names_add(&paths, server);
    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *path = path_join(artifact->folder, artifact->files.items[i]);

        names_add(&names, artifact->files.items[i]);
        names_add(&paths, path);
    }
    return box_load_files(served->box, &names, &paths, err);
}

static int server_start(struct served *served, struct error *err)
{
    AUTO(fd_close) int inside = -1;
    struct box_run run = {
        .argv = &served->argv,
        .environment = &served->artifact->language->env,
        .stdout_fd = -1,
        .stderr_fd = -1,
        .limits = served->limits,
    };
    int ends[2];

    run.limits.cpu_time_ms = SERVER_TIME_MS;
    run.limits.wall_time_ms = SERVER_TIME_MS;
    run.limits.memory_bytes += SERVER_MEMORY_BYTES;
    run.limits.processes++;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
        return error_system(err, "cannot make a socket pair");
    served->fd = ends[0];
    run.stdin_fd = inside = ends[1];
    if (box_start(served->box, &run, err) == 0)
        return 0;
    fd_close(&served->fd);
    return -1;
}

int served_open(const struct artifact *artifact, const struct names *words,
                const struct limits *limits, struct served **out_served, struct error *err)
{
    AUTO(served_close) struct served *served = mem_alloc(1, sizeof *served);

    *served = (struct served){.artifact = artifact, .limits = *limits, .fd = -1};
    names_add(&served->argv, "/work/" SERVER_INSIDE);
    for (size_t i = 0; i < artifact->argv.count; i++)
        names_add(&served->argv, artifact->argv.items[i]);
    for (size_t i = 0; words != NULL && i < words->count; i++)
        names_add(&served->argv, words->items[i]);
    if (box_open(artifact->language, BOX_RUN, -1, &served->box, err) < 0 ||
        files_load(served, err) < 0)
        return -1;
    *out_served = TAKE(served);
    return 0;
}

static int order_send(int fd, int64_t cpu_ms, const struct strbuf *words, const int *fds,
                      size_t fd_count)
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(FDS_MAX * sizeof(int))];
    } control = {0};
    struct iovec parts[] = {
        {&cpu_ms,     sizeof cpu_ms},
        {words->data, words->size  },
    };
    struct msghdr message = {.msg_iov = parts,
                             .msg_iovlen = 2,
                             .msg_control = &control,
                             .msg_controllen = CMSG_SPACE(fd_count * sizeof(int))};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);

    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(fd_count * sizeof(int));
    memcpy(CMSG_DATA(head), fds, fd_count * sizeof(int));
    return sendmsg(fd, &message, MSG_NOSIGNAL) < 0 ? -1 : 0;
}

int served_start(struct served *served, const struct names *words, const int *fds, size_t fd_count,
                 struct error *err)
{
    AUTO(strbuf_release) struct strbuf more = STRBUF_INIT;

    for (size_t i = 0; words != NULL && i < words->count; i++)
        strbuf_add(&more, words->items[i], strlen(words->items[i]) + 1);
    assert(fd_count >= 2 && fd_count <= FDS_MAX && more.size <= SERVED_WORDS_BYTES);
    if (served->fd < 0 && server_start(served, err) < 0)
        return -1;
    served->started_us = clock_steady_us();
    /* A server that is gone is noticed when its answer is read. */
    (void)order_send(served->fd, served->limits.cpu_time_ms, &more, fds, fd_count);
    return 0;
}

/* Waits for the answer, as long as the run may take. 1: it can be read; 0: time is up. */
static int answer_await(const struct served *served, int (*interrupted)(void), struct error *err)
{
    struct pollfd ready = {.fd = served->fd, .events = POLLIN};
    int64_t until_us = served->started_us + served->limits.wall_time_ms * 1000;

    for (;;) {
        int64_t left_ms = (until_us - clock_steady_us() + 999) / 1000;
        int status = left_ms > 0 ? poll(&ready, 1, (int)left_ms) : 0;

        if (status >= 0)
            return status;
        if (errno != EINTR)
            return error_system(err, "cannot wait for a run");
        if (interrupted != NULL && interrupted() != 0)
            return 0;
    }
}

static void result_fill(const struct served *served, const struct answer *answer,
                        struct run_result *out_run)
{
    struct run_result run = {.end = RUN_FINISHED,
                             .cpu_time_us = answer->cpu_us,
                             .wall_time_us = clock_steady_us() - served->started_us,
                             .peak_memory_bytes = answer->peak_bytes};

    if (answer->exec_errno != 0) {
        run.end = RUN_NOT_FOUND;
    } else if (WIFSIGNALED(answer->status)) {
        run.signal = WTERMSIG(answer->status);
        run.end = run.signal == SIGPROF   ? RUN_CPU_TIME
                  : run.signal == SIGXFSZ ? RUN_OUTPUT
                  : run.signal == SIGSYS  ? RUN_FORBIDDEN
                                          : RUN_SIGNALED;
        if (run.end != RUN_SIGNALED)
            run.signal = 0;
    } else if (WEXITSTATUS(answer->status) != 0) {
        run.end = RUN_FAILED;
        run.exit_code = WEXITSTATUS(answer->status);
    }
    *out_run = run;
}

/* The run took its server with it, or has to: the box says how. */
static int server_end(struct served *served, bool is_late, struct run_result *out_run,
                      struct error *err)
{
    box_kill(served->box);
    fd_close(&served->fd);
    if (box_finish(served->box, out_run, err) < 0)
        return -1;
    if (is_late)
        out_run->end = RUN_WALL_TIME;
    else if (out_run->end == RUN_FINISHED)
        out_run->end = RUN_KILLED;
    return 0;
}

int served_finish(struct served *served, int (*interrupted)(void), struct run_result *out_run,
                  struct error *err)
{
    struct answer answer;
    int status = answer_await(served, interrupted, err);

    if (status < 0)
        return -1;
    if (status == 0)
        return server_end(served, true, out_run, err);
    if (recv(served->fd, &answer, sizeof answer, 0) != (ssize_t)sizeof answer)
        return server_end(served, false, out_run, err);
    result_fill(served, &answer, out_run);
    return 0;
}
