/*
 * A member reads numbers from its orders and answers each with a head and the text. Closing the
 * orders sends it home; should we die, the kernel ends it.
 */
#include "judge/engine/crew.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/workers.h"

#define MEMBERS_MAX 64
#define WAIT_MS 250

struct member {
    pid_t pid;
    int orders_fd, answers_fd;
    size_t number;
    bool is_busy;
};

struct crew_work {
    const struct crew *crew;
    struct member members[MEMBERS_MAX];
    size_t count, next, done;
};

struct answer_head {
    enum error_kind kind; /* ERROR_NONE: the text is the result, else what failed */
    size_t size;
};

static void work_release(struct crew_work *work)
{
    for (size_t i = 0; i < work->count; i++) {
        struct member *member = &work->members[i];

        fd_close(&member->orders_fd);
        fd_close(&member->answers_fd);
        if (member->is_busy)
            (void)kill(member->pid, SIGKILL);
    }
    for (size_t i = 0; i < work->count; i++)
        while (waitpid(work->members[i].pid, NULL, 0) < 0 && errno == EINTR)
            continue;
    work->count = 0;
}

/* 1: all of it; 0: the other end is closed; -1: failed. */
static int read_whole(int fd, void *data, size_t size)
{
    size_t got = 0;

    while (got < size) {
        ssize_t part = read(fd, (char *)data + got, size - got);

        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return (int)part;
        got += (size_t)part;
    }
    return 1;
}

/* One core of those we may use; a refusal costs only evenness. */
static void stay_on_core(size_t place)
{
    cpu_set_t set, one;
    size_t seen = 0;

    if (sched_getaffinity(0, sizeof set, &set) < 0)
        return;
    place %= (size_t)CPU_COUNT(&set);
    CPU_ZERO(&one);
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++)
        if (CPU_ISSET(cpu, &set) && seen++ == place)
            CPU_SET(cpu, &one);
    (void)sched_setaffinity(0, sizeof one, &one);
}

static int answer(const struct crew *crew, size_t number, int fd)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct answer_head head = {.kind = ERROR_NONE};

    if (crew->run(crew->state, number, &text, &err) < 0) {
        head.kind = err.kind != ERROR_NONE ? err.kind : ERROR_SYSTEM;
        strbuf_clear(&text);
        strbuf_add_str(&text, error_text(&err));
    }
    head.size = text.size;
    if (fd_write_all(fd, &head, sizeof head, NULL) < 0)
        return -1;
    return fd_write_all(fd, text.data, text.size, NULL);
}

static void serve(const struct crew *crew, size_t place, int orders_fd, int answers_fd)
{
    size_t number;

    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)signal(SIGPIPE, SIG_DFL);
    stay_on_core(place);
    while (read_whole(orders_fd, &number, sizeof number) > 0)
        if (answer(crew, number, answers_fd) < 0)
            break;
    _exit(0);
}

static int give_order(struct crew_work *work, struct member *member, struct error *err)
{
    if (work->next == work->crew->count)
        return 0;
    member->number = work->next++;
    member->is_busy = true;
    return fd_write_all(member->orders_fd, &member->number, sizeof member->number, err);
}

static int hire(struct crew_work *work, struct error *err)
{
    struct member *member = &work->members[work->count];
    int orders[2], answers[2];

    if (pipe2(orders, O_CLOEXEC) < 0)
        return error_system(err, "cannot make a pipe");
    if (pipe2(answers, O_CLOEXEC) < 0) {
        (void)error_system(err, "cannot make a pipe");
        (void)close(orders[0]);
        (void)close(orders[1]);
        return -1;
    }
    *member = (struct member){.orders_fd = orders[1], .answers_fd = answers[0]};
    member->pid = fork();
    if (member->pid == 0) {
        for (size_t i = 0; i <= work->count; i++) {
            (void)close(work->members[i].orders_fd);
            (void)close(work->members[i].answers_fd);
        }
        serve(work->crew, work->count, orders[0], answers[1]);
    }
    (void)close(orders[0]);
    (void)close(answers[1]);
    if (member->pid < 0) {
        fd_close(&member->orders_fd);
        fd_close(&member->answers_fd);
        return error_system(err, "cannot start a process");
    }
    work->count++;
    return give_order(work, member, err);
}

static int take_answer(struct crew_work *work, struct member *member, struct error *err)
{
    const struct crew *crew = work->crew;
    AUTO(mem_free) char *text = NULL;
    struct answer_head head;

    if (read_whole(member->answers_fd, &head, sizeof head) <= 0)
        return error_set(err, ERROR_SYSTEM,
                         "a process of the judge ended in the middle of its job");
    text = mem_alloc(head.size + 1, 1);
    if (head.size > 0 && read_whole(member->answers_fd, text, head.size) <= 0)
        return error_set(err, ERROR_SYSTEM, "a process of the judge ended in the middle of a word");
    member->is_busy = false;
    if (head.kind != ERROR_NONE)
        return error_set(err, head.kind, "%s", text);
    work->done++;
    if (crew->done(crew->state, member->number, (struct span){text, head.size}, err) < 0)
        return -1;
    return give_order(work, member, err);
}

static int wait_for_answers(struct crew_work *work, struct error *err)
{
    struct pollfd ready[MEMBERS_MAX];

    for (size_t i = 0; i < work->count; i++)
        ready[i] =
            (struct pollfd){.fd = work->members[i].is_busy ? work->members[i].answers_fd : -1,
                            .events = POLLIN};
    if (poll(ready, work->count, WAIT_MS) < 0 && errno != EINTR)
        return error_system(err, "cannot wait for the judge's own processes");
    if (work->crew->interrupted != NULL && work->crew->interrupted() != 0)
        return error_set(err, ERROR_INTERRUPTED, "interrupted");
    for (size_t i = 0; i < work->count; i++)
        if (ready[i].fd >= 0 && ready[i].revents != 0 &&
            take_answer(work, &work->members[i], err) < 0)
            return -1;
    return 0;
}

static int run_here(const struct crew *crew, struct error *err)
{
    for (size_t i = 0; i < crew->count; i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        if (crew->interrupted != NULL && crew->interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
        if (crew->run(crew->state, i, &text, err) < 0 ||
            crew->done(crew->state, i, strbuf_span(&text), err) < 0)
            return -1;
    }
    return 0;
}

int crew_run(const struct crew *crew, struct error *err)
{
    AUTO(work_release) struct crew_work work = {.crew = crew};
    size_t most = crew->jobs > 0 ? (size_t)crew->jobs : workers_core_count();

    most = most < crew->count ? most : crew->count;
    most = most < MEMBERS_MAX ? most : MEMBERS_MAX;
    if (most <= 1)
        return run_here(crew, err);
    while (work.count < most)
        if (hire(&work, err) < 0)
            return -1;
    while (work.done < crew->count)
        if (wait_for_answers(&work, err) < 0)
            return -1;
    return 0;
}
