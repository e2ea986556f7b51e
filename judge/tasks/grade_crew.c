#include "judge/tasks/grade_crew.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/workers.h"

#define FRAME_MAX_BYTES ((uint32_t)8 << 20)

/* What stands before the JSON of a grade. */
struct frame_head {
    uint32_t job, bytes;
};

struct worker {
    pid_t pid;
    int to, from;                 /* the pipes' ends here */
    size_t pending[CREW_PENDING]; /* jobs, the one in hand first */
    size_t pending_count;
    struct strbuf heard; /* of a frame that is not whole yet */
};

struct crew {
    const struct crew_job *jobs;
    size_t job_count;
    const struct grading_rules *rules;
    struct worker *workers;
    size_t count;
    size_t turn; /* whose frames are looked at first */
};

/*
 * --- in the worker -----------------------------------------------------------------------------
 */

/*
 * With a worker for every core that we may use, each has its own. With fewer the others may belong
 * to another judge, a shard beside this one: both would choose the same, so the kernel chooses.
 */
static void pin(size_t number, size_t count)
{
    cpu_set_t all, one;
    size_t seen = 0;

    if (sched_getaffinity(0, sizeof all, &all) < 0 || count != (size_t)CPU_COUNT(&all))
        return;
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (!CPU_ISSET(cpu, &all) || seen++ != number)
            continue;
        CPU_ZERO(&one);
        CPU_SET(cpu, &one);
        (void)sched_setaffinity(0, sizeof one, &one);
        return;
    }
}

static int answer(int fd, uint32_t job, const struct grade *grade)
{
    AUTO(strbuf_release) struct strbuf json = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf frame = STRBUF_INIT;
    struct frame_head head = {.job = job};

    grade_json_line(grade, &json);
    head.bytes = (uint32_t)json.size;
    strbuf_add(&frame, &head, sizeof head);
    strbuf_add(&frame, json.data, json.size);
    return fd_write_all(fd, frame.data, frame.size, NULL);
}

static bool read_job(int fd, uint32_t *out_job)
{
    char *to = (char *)out_job;
    size_t got = 0;

    while (got < sizeof *out_job) {
        ssize_t size = read(fd, to + got, sizeof *out_job - got);

        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return false;
        got += (size_t)size;
    }
    return true;
}

/* What it has judged in, it judges in again: a box takes longer to make than most programs run. */
static void work(const struct crew *crew, int from, int to)
{
    AUTO(box_shelf_release) struct box_shelf boxes = BOX_SHELF_INIT;
    struct grading_rules rules = *crew->rules;
    uint32_t number;

    rules.boxes = &boxes;
    while (read_job(from, &number)) {
        const struct crew_job *job = &crew->jobs[number];
        AUTO(grade_release) struct grade grade = GRADE_INIT;

        if (grade_one(job->problem, job->language, job->source_path, job->key, &rules, &grade,
                      NULL) < 0)
            return;
        if (answer(to, number, &grade) < 0)
            return;
    }
}

static void worker_main(struct crew *crew, size_t number, pid_t parent, int from, int to)
{
    /* The terminal's Ctrl-C is the parent's to hear: it ends us when it is done. */
    (void)signal(SIGINT, SIG_IGN);
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
    for (size_t i = 0; i < crew->count; i++) {
        fd_close(&crew->workers[i].to);
        fd_close(&crew->workers[i].from);
    }
    pin(number, crew->count);
    work(crew, from, to);
    _exit(0);
}

/*
 * --- outside -----------------------------------------------------------------------------------
 */

static int worker_start(struct crew *crew, size_t number, struct error *err)
{
    struct worker *worker = &crew->workers[number];
    int down[2] = {-1, -1}, up[2] = {-1, -1};
    pid_t parent = getpid();
    AUTO(fd_close) int child_from = -1;
    AUTO(fd_close) int child_to = -1;

    if (pipe2(down, O_CLOEXEC) < 0)
        return error_system(err, "cannot make a pipe");
    child_from = down[0];
    worker->to = down[1];
    if (pipe2(up, O_CLOEXEC) < 0)
        return error_system(err, "cannot make a pipe");
    worker->from = up[0];
    child_to = up[1];
    (void)fflush(NULL);
    worker->pid = fork();
    if (worker->pid < 0)
        return error_system(err, "cannot start a worker");
    if (worker->pid == 0)
        worker_main(crew, number, parent, child_from, child_to);
    return 0;
}

/* With is_idle it clears up and goes by itself. */
static void worker_end(struct worker *worker, bool is_idle)
{
    fd_close(&worker->to);
    fd_close(&worker->from);
    strbuf_release(&worker->heard);
    if (worker->pid > 0) {
        if (!is_idle)
            (void)kill(worker->pid, SIGKILL);
        while (waitpid(worker->pid, NULL, 0) < 0 && errno == EINTR)
            continue;
    }
    worker->pid = 0;
}

void crew_free(struct crew **crew)
{
    if (*crew == NULL)
        return;
    for (size_t i = 0; i < (*crew)->count; i++)
        worker_end(&(*crew)->workers[i], (*crew)->workers[i].pending_count == 0);
    mem_free(&(*crew)->workers);
    mem_free(crew);
}

int crew_open(const struct crew_job *jobs, size_t job_count, const struct grading_rules *rules,
              int workers, struct crew **out_crew, struct error *err)
{
    AUTO(crew_free) struct crew *crew = mem_alloc(1, sizeof *crew);
    size_t count = workers > 0 ? (size_t)workers : workers_core_count();

    crew->jobs = jobs;
    crew->job_count = job_count;
    crew->rules = rules;
    crew->count = count < job_count ? count : job_count;
    crew->workers = mem_alloc(crew->count, sizeof(struct worker));
    for (size_t i = 0; i < crew->count; i++)
        crew->workers[i] = (struct worker){.to = -1, .from = -1, .heard = STRBUF_INIT};
    for (size_t i = 0; i < crew->count; i++)
        if (worker_start(crew, i, err) < 0)
            return -1;
    *out_crew = TAKE(crew);
    return 0;
}

size_t crew_size(const struct crew *crew)
{
    return crew->count;
}

int crew_give(struct crew *crew, size_t job, bool is_last, struct error *err)
{
    struct worker *idlest = NULL;
    uint32_t number = (uint32_t)job;

    (void)err;
    for (size_t i = 0; i < crew->count; i++)
        if (idlest == NULL || crew->workers[i].pending_count < idlest->pending_count)
            idlest = &crew->workers[i];
    if (idlest == NULL || idlest->pending_count >= (is_last ? 1 : CREW_PENDING))
        return 0;
    /* One that has died is noticed when it is heard: then the job comes back as lost. */
    (void)fd_write_all(idlest->to, &number, sizeof number, NULL);
    idlest->pending[idlest->pending_count++] = job;
    return 1;
}

static void pending_shift(struct worker *worker)
{
    worker->pending_count--;
    memmove(worker->pending, worker->pending + 1, worker->pending_count * sizeof(size_t));
}

/* A whole frame of what was heard: 1 and the grade, 0 not yet, -1 it makes no sense. */
static int frame_take(struct worker *worker, size_t *out_job, struct grade *out_grade)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    struct frame_head head;
    size_t size;

    if (worker->heard.size < sizeof head)
        return 0;
    memcpy(&head, worker->heard.data, sizeof head);
    size = sizeof head + head.bytes;
    if (head.bytes > FRAME_MAX_BYTES || worker->pending_count == 0 ||
        head.job != worker->pending[0])
        return -1;
    if (worker->heard.size < size)
        return 0;
    if (json_parse("grade", (struct span){worker->heard.data + sizeof head, head.bytes}, &document,
                   NULL) < 0 ||
        grade_json_read(json_root(document), out_grade, NULL) < 0)
        return -1;
    memmove(worker->heard.data, worker->heard.data + size, worker->heard.size - size);
    strbuf_truncate(&worker->heard, worker->heard.size - size);
    *out_job = worker->pending[0];
    pending_shift(worker);
    return 1;
}

/* The worker is gone, or talks nonsense. What only waited is given to the next one. */
static int replace(struct crew *crew, size_t number, size_t *out_job, struct error *err)
{
    struct worker *worker = &crew->workers[number];
    struct worker old = *worker;

    worker_end(worker, false);
    *worker = (struct worker){.to = -1, .from = -1, .heard = STRBUF_INIT};
    if (worker_start(crew, number, err) < 0)
        return -1;
    if (old.pending_count == 0)
        return CREW_NOTHING;
    *out_job = old.pending[0];
    for (size_t i = 1; i < old.pending_count; i++) {
        uint32_t job = (uint32_t)old.pending[i];

        (void)fd_write_all(worker->to, &job, sizeof job, NULL);
        worker->pending[worker->pending_count++] = old.pending[i];
    }
    return CREW_LOST;
}

/* Frames that came already, whoever is first. */
static int take_any(struct crew *crew, size_t *out_job, struct grade *out_grade, struct error *err)
{
    for (size_t i = 0; i < crew->count; i++) {
        size_t number = crew->turn++ % crew->count;
        int status = frame_take(&crew->workers[number], out_job, out_grade);

        if (status > 0)
            return CREW_GRADE;
        if (status < 0)
            return replace(crew, number, out_job, err);
    }
    return CREW_NOTHING;
}

/* 1: something came; 0: the worker is gone. */
static int listen_to(struct worker *worker)
{
    char bytes[65536];
    ssize_t size = read(worker->from, bytes, sizeof bytes);

    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return 1;
    if (size <= 0)
        return 0;
    strbuf_add(&worker->heard, bytes, (size_t)size);
    return 1;
}

int crew_hear(struct crew *crew, int wait_ms, size_t *out_job, struct grade *out_grade,
              struct error *err)
{
    AUTO(mem_free) struct pollfd *fds = mem_alloc(crew->count + 1, sizeof(struct pollfd));
    int news = take_any(crew, out_job, out_grade, err);

    if (news != CREW_NOTHING)
        return news;
    for (size_t i = 0; i < crew->count; i++)
        fds[i] = (struct pollfd){.fd = crew->workers[i].from, .events = POLLIN};
    if (poll(fds, crew->count, wait_ms) < 0)
        return errno == EINTR ? CREW_NOTHING : error_system(err, "cannot wait for the workers");
    for (size_t i = 0; i < crew->count; i++) {
        if (fds[i].revents == 0 || listen_to(&crew->workers[i]) > 0)
            continue;
        news = replace(crew, i, out_job, err);
        if (news != CREW_NOTHING)
            return news;
    }
    return take_any(crew, out_job, out_grade, err);
}
