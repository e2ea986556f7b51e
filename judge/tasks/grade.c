#include "judge/tasks/grade.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/repo/journal.h"
#include "judge/tasks/grade_crew.h"

#define SIGNAL_MS 200
#define TRIES 2 /* of a submission that the judge fails at */

/* One program to judge, whoever sent it. */
struct task {
    const struct gradebook_attempt *attempt; /* one of those of its key: for progress */
    int failures;
    bool is_on_disk;
};

struct grading {
    const struct grade_request *request;
    struct crew_job *jobs;
    struct task *tasks; /* one a job */
    size_t count, capacity, task_capacity;
    size_t *queue; /* jobs that wait; a job stands there again when it has failed */
    size_t queued, given, queue_capacity;
    struct journal journal;
    struct grade *unsynced; /* written, and not yet known to be on disk */
    size_t unsynced_count, unsynced_capacity;
    bool sync_has_failed; /* a second sync could lie about what the first one lost */
    size_t done;
    const struct gradebook_attempt *in_hand;
    struct grade_counts counts;
};

static void grading_release(struct grading *grading)
{
    for (size_t i = 0; i < grading->count; i++)
        mem_free(&grading->jobs[i].source_path);
    for (size_t i = 0; i < grading->unsynced_count; i++)
        grade_release(&grading->unsynced[i]);
    mem_free(&grading->jobs);
    mem_free(&grading->tasks);
    mem_free(&grading->queue);
    mem_free(&grading->unsynced);
    journal_release(&grading->journal);
}

int grade_plan(struct gradebook *book, const struct graded_problems *problems,
               const struct language_table *languages, const struct run_folder *run,
               struct error *err)
{
    for (size_t i = 0; i < book->attempt_count; i++) {
        struct gradebook_attempt *attempt = &book->attempts[i];
        const struct language *language = language_find(languages, attempt->language);
        AUTO(mem_free) char *path = NULL;

        if (attempt->state != ATTEMPT_WAITING)
            continue;
        if (language == NULL)
            return error_set(err, ERROR_INPUT, "the language '%s' is not known here",
                             attempt->language);
        path = run_folder_source(run, attempt->source, language->source_name);
        if (graded_problem_key(&problems->items[attempt->problem], language, path, attempt->source,
                               attempt->key, err) < 0)
            return error_wrap(err, "'%s/%s'", book->students[attempt->student].id, attempt->path);
    }
    return 0;
}

/*
 * --- what is there already ---------------------------------------------------------------------
 */

struct recalling {
    struct gradebook *book;
    bool errors_are_results;
    struct grade *errors; /* judge errors: only where no result is found */
    size_t error_count, error_capacity;
    size_t kept, conflicts;
};

static void recalling_release(struct recalling *recalling)
{
    for (size_t i = 0; i < recalling->error_count; i++)
        grade_release(&recalling->errors[i]);
    mem_free(&recalling->errors);
}

static const struct gradebook_grade *grade_of_key(const struct gradebook *book, const char *key)
{
    for (size_t i = 0; i < book->grade_count; i++)
        if (strcmp(book->grades[i].key, key) == 0)
            return &book->grades[i];
    return NULL;
}

static bool is_awaited(const struct gradebook *book, const char *key)
{
    for (size_t i = 0; i < book->attempt_count; i++)
        if (book->attempts[i].state == ATTEMPT_WAITING && strcmp(book->attempts[i].key, key) == 0)
            return true;
    return false;
}

static bool is_same_result(const struct gradebook_grade *a, const struct grade *b)
{
    return a->verdict == b->verdict && a->points == b->points && a->max_points == b->max_points;
}

static int recall_one(void *state, const struct json *record, struct error *err)
{
    struct recalling *recalling = state;
    AUTO(grade_release) struct grade grade = GRADE_INIT;
    const struct gradebook_grade *known;

    if (grade_json_read(record, &grade, err) < 0)
        return -1;
    known = grade_of_key(recalling->book, grade.key);
    if (known != NULL) {
        recalling->conflicts += grade.verdict != VERDICT_IE && !is_same_result(known, &grade);
    } else if (is_awaited(recalling->book, grade.key) && grade.verdict == VERDICT_IE) {
        ARRAY_PUSH(recalling->errors, recalling->error_count, recalling->error_capacity, grade);
        grade = (struct grade)GRADE_INIT;
    } else if (is_awaited(recalling->book, grade.key)) {
        recalling->kept++;
        return gradebook_add_grade(recalling->book, &grade, err);
    }
    return 0;
}

int grade_recall(struct gradebook *book, const struct run_folder *run, bool errors_are_results,
                 size_t *out_kept, size_t *out_conflicts, struct error *err)
{
    AUTO(recalling_release)
    struct recalling recalling = {.book = book, .errors_are_results = errors_are_results};
    struct journal_counts counts;

    if (journal_read(run->journal, recall_one, &recalling, &counts, err) < 0)
        return error_wrap(err, "'%s'", run->journal);
    for (size_t i = recalling.error_count; errors_are_results && i-- > 0;)
        if (is_awaited(book, recalling.errors[i].key) &&
            gradebook_add_grade(book, &recalling.errors[i], err) < 0)
            return -1;
    *out_kept = recalling.kept;
    if (out_conflicts != NULL)
        *out_conflicts = recalling.conflicts;
    return 0;
}

/*
 * --- judging -----------------------------------------------------------------------------------
 */

static bool has_job(const struct grading *grading, const char *key)
{
    for (size_t i = 0; i < grading->count; i++)
        if (strcmp(grading->jobs[i].key, key) == 0)
            return true;
    return false;
}

static void queue_add(struct grading *grading, size_t job)
{
    ARRAY_PUSH(grading->queue, grading->queued, grading->queue_capacity, job);
}

static void add_job(struct grading *grading, const struct gradebook_attempt *attempt)
{
    const struct grade_request *request = grading->request;
    const struct language *language = language_find(request->rules.languages, attempt->language);
    struct task task = {.attempt = attempt};
    struct crew_job job = {
        .problem = &request->problems->items[attempt->problem],
        .language = language,
        .source_path = run_folder_source(request->run, attempt->source, language->source_name),
    };
    size_t tasks = grading->count;

    memcpy(job.key, attempt->key, sizeof job.key);
    ARRAY_PUSH(grading->tasks, tasks, grading->task_capacity, task);
    queue_add(grading, grading->count);
    ARRAY_PUSH(grading->jobs, grading->count, grading->capacity, job);
}

bool grade_choice_takes(const struct grade_choice *choice, const struct gradebook_attempt *attempt)
{
    return attempt->state == ATTEMPT_WAITING &&
           (choice->is_wanted == NULL || choice->is_wanted(choice->state, attempt));
}

/* Problem by problem: what the caches hold of one is used while it is warm. */
static void add_jobs(struct grading *grading)
{
    const struct grade_request *request = grading->request;

    for (size_t p = 0; p < request->problems->count; p++) {
        for (size_t i = 0; i < request->book->attempt_count; i++) {
            const struct gradebook_attempt *attempt = &request->book->attempts[i];

            if (attempt->problem == p && grade_choice_takes(&request->choice, attempt) &&
                !has_job(grading, attempt->key))
                add_job(grading, attempt);
        }
    }
}

static void tell(const struct grading *grading)
{
    const struct grade_sink *sink = &grading->request->sink;
    const struct gradebook *book = grading->request->book;
    const struct gradebook_attempt *attempt = grading->in_hand;

    if (sink->progress != NULL)
        sink->progress(sink->state, grading->done, grading->count,
                       attempt != NULL ? book->students[attempt->student].id : NULL,
                       attempt != NULL ? book->problems[attempt->problem].name : NULL);
}

static int give_jobs(struct grading *grading, struct crew *crew, struct error *err)
{
    while (grading->given < grading->queued) {
        size_t job = grading->queue[grading->given];
        bool is_last = grading->queued - grading->given <= crew_size(crew);
        int status = crew_give(crew, job, is_last, err);

        if (status <= 0)
            return status;
        grading->in_hand = grading->tasks[job].attempt;
        grading->given++;
    }
    return 0;
}

static int record(struct grading *grading, struct grade *grade, struct error *err)
{
    AUTO(strbuf_release) struct strbuf json = STRBUF_INIT;

    grade_json_line(grade, &json);
    if (journal_append(&grading->journal, strbuf_span(&json), err) < 0)
        return -1;
    ARRAY_PUSH(grading->unsynced, grading->unsynced_count, grading->unsynced_capacity, *grade);
    *grade = (struct grade)GRADE_INIT;
    return 0;
}

/* A full disk is nobody's mark and nothing to try again: the work stops until there is room. */
static int stop_if_full(const struct grade *grade, struct error *err)
{
    static const int reasons[] = {ENOSPC, EDQUOT};

    for (size_t i = 0; i < ARRAY_LEN(reasons); i++)
        if (grade->error != NULL && strstr(grade->error, strerror(reasons[i])) != NULL)
            return error_set(err, ERROR_SYSTEM, "%s", grade->error);
    return 0;
}

/* The judge's own failures are tried once more, at the end of the queue. */
static int settle(struct grading *grading, size_t job, struct grade *grade, struct error *err)
{
    struct task *task = &grading->tasks[job];

    if (grade->verdict == VERDICT_IE) {
        if (stop_if_full(grade, err) < 0)
            return -1;
        if (++task->failures < TRIES) {
            queue_add(grading, job);
            return 0;
        }
    }
    return record(grading, grade, err);
}

static void lost_grade(const struct grading *grading, size_t job, struct grade *out_grade)
{
    memcpy(out_grade->key, grading->jobs[job].key, sizeof out_grade->key);
    out_grade->verdict = VERDICT_IE;
    out_grade->error = mem_strdup("the worker that judged it died");
}

/*
 * Everything that was written since is on disk from here on, and only now it counts. What the book
 * has no room for is found there by the next run.
 */
static int settle_disk(struct grading *grading, struct error *err)
{
    int status = 0;

    if (grading->unsynced_count == 0 || grading->sync_has_failed)
        return 0;
    if (journal_sync(&grading->journal, err) < 0) {
        grading->sync_has_failed = true;
        return -1;
    }
    for (size_t i = 0; i < grading->unsynced_count; i++) {
        if (status == 0)
            status = gradebook_add_grade(grading->request->book, &grading->unsynced[i], err);
        if (status == 0) {
            grading->counts.errors += grading->unsynced[i].verdict == VERDICT_IE;
            grading->counts.judged++;
            grading->done++;
        }
        grade_release(&grading->unsynced[i]);
    }
    grading->unsynced_count = 0;
    return status;
}

/* Takes all that has come; then one sync is for all of it, while the workers go on. */
static int hear_all(struct grading *grading, struct crew *crew, struct error *err)
{
    int wait_ms = SIGNAL_MS;

    for (;;) {
        AUTO(grade_release) struct grade grade = GRADE_INIT;
        size_t job;
        int news = crew_hear(crew, wait_ms, &job, &grade, err);

        if (news <= CREW_NOTHING)
            return news;
        if (news == CREW_LOST)
            lost_grade(grading, job, &grade);
        if (settle(grading, job, &grade, err) < 0 || give_jobs(grading, crew, err) < 0)
            return -1;
        wait_ms = 0;
    }
}

static int judge_all(struct grading *grading, struct crew *crew, struct error *err)
{
    int (*interrupted)(void) = grading->request->rules.interrupted;

    while (grading->done < grading->count) {
        if (give_jobs(grading, crew, err) < 0)
            return -1;
        tell(grading);
        if (hear_all(grading, crew, err) < 0 || settle_disk(grading, err) < 0)
            return -1;
        if (interrupted != NULL && interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
    }
    tell(grading);
    return 0;
}

static void sigpipe_restore(struct sigaction *before)
{
    (void)sigaction(SIGPIPE, before, NULL);
}

int task_grade(const struct grade_request *request, struct grade_counts *out_counts,
               struct error *err)
{
    AUTO(grading_release) struct grading grading = {.request = request, .journal = JOURNAL_INIT};
    AUTO(crew_free) struct crew *crew = NULL;
    AUTO(sigpipe_restore) struct sigaction before = {0};
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    int status;

    add_jobs(&grading);
    if (grading.count == 0) {
        *out_counts = grading.counts;
        return 0;
    }
    (void)sigaction(SIGPIPE, &ignore, &before);
    if (journal_open(request->run->journal, request->journal_stem, &grading.journal, err) < 0 ||
        crew_open(grading.jobs, grading.count, &request->rules, request->jobs, &crew, err) < 0)
        return -1;
    status = judge_all(&grading, crew, err);
    /* What was heard before the stop is kept, where that can still be done. */
    if (status < 0)
        (void)settle_disk(&grading, NULL);
    *out_counts = grading.counts;
    return status;
}
