#include "judge/tasks/slurm_follow.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/engine/slurm.h"
#include "judge/repo/journal.h"

#define TICK_MS 250
#define LOOK_FIRST_MS 500
#define LOOK_MOST_MS 10000 /* the controller has others to serve */

/* A key that is awaited, and whose result is in some journal by now. */
struct awaited {
    const char *key;
    const struct gradebook_attempt *attempt;
    bool is_there;
};

struct following {
    const struct grade_request *request;
    const struct slurm_batch *batch;
    struct journal_reader reader;
    struct awaited *items; /* by key, each once */
    size_t count, capacity;
    size_t done;
    const struct gradebook_attempt *latest;
    bool has_told_held, has_told_silence;
};

static void following_release(struct following *following)
{
    journal_reader_release(&following->reader);
    mem_free(&following->items);
}

static int awaited_compare(const void *a, const void *b)
{
    const struct awaited *first = a, *second = b;

    return strcmp(first->key, second->key);
}

static void await_all(struct following *following)
{
    const struct grade_request *request = following->request;
    size_t kept = 0;

    for (size_t i = 0; i < request->book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &request->book->attempts[i];

        if (grade_choice_takes(&request->choice, attempt))
            ARRAY_PUSH(following->items, following->count, following->capacity,
                       ((struct awaited){attempt->key, attempt, false}));
    }
    if (following->count > 0)
        qsort(following->items, following->count, sizeof *following->items, awaited_compare);
    for (size_t i = 0; i < following->count; i++)
        if (kept == 0 || awaited_compare(&following->items[kept - 1], &following->items[i]) != 0)
            following->items[kept++] = following->items[i];
    following->count = kept;
}

static int see_record(void *state, const struct json *record, struct error *err)
{
    struct following *following = state;
    const struct awaited wanted = {.key = json_find_string(record, "key")};
    struct awaited *found;

    (void)err;
    if (wanted.key == NULL || following->count == 0)
        return 0;
    found = bsearch(&wanted, following->items, following->count, sizeof *following->items,
                    awaited_compare);
    if (found == NULL || found->is_there)
        return 0;
    found->is_there = true;
    following->done++;
    following->latest = found->attempt;
    return 0;
}

static int read_journals(struct following *following, struct error *err)
{
    const struct grade_request *request = following->request;
    const struct gradebook_attempt *latest;
    struct journal_counts counts;

    if (journal_read_on(&following->reader, request->run->journal, see_record, following, &counts,
                        err) < 0)
        return error_wrap(err, "'%s'", request->run->journal);
    latest = following->latest;
    if (request->sink.progress != NULL)
        request->sink.progress(request->sink.state, following->done, following->count,
                               latest != NULL ? request->book->students[latest->student].id : NULL,
                               latest != NULL ? request->book->problems[latest->problem].name
                                              : NULL);
    return 0;
}

static void tell_once(const struct following *following, bool *has_told, const char *format,
                      const char *what)
{
    const struct grade_sink *sink = &following->request->sink;
    AUTO(mem_free) char *text = mem_format("slurm: %s%s", format, what);

    if (!*has_told && sink->note != NULL)
        sink->note(sink->state, text);
    *has_told = true;
}

/*
 * 1: something of the array is not over. A task that its node took along need not wait the two
 * minutes that Slurm gives it. While the controller is silent its jobs go on, and so do we.
 */
static int look(struct following *following)
{
    AUTO(slurm_queue_release) struct slurm_queue queue = SLURM_QUEUE_INIT;
    AUTO(error_release) struct error silence = ERROR_INIT;

    if (slurm_look(following->batch->array, &queue, &silence) < 0) {
        tell_once(following, &following->has_told_silence,
                  "its jobs go on, but it does not answer: ", error_text(&silence));
        return 1;
    }
    for (size_t i = 0; i < queue.delayed.count; i++)
        slurm_start_now(queue.delayed.items[i]);
    if (queue.held != NULL)
        tell_once(following, &following->has_told_held,
                  "a task is held until somebody says `scontrol release`: ", queue.held);
    return queue.waiting + queue.running > 0;
}

static int follow_array(struct following *following, struct error *err)
{
    int (*interrupted)(void) = following->request->rules.interrupted;
    int64_t next_us = 0, pause_ms = LOOK_FIRST_MS;

    for (;;) {
        if (read_journals(following, err) < 0)
            return -1;
        if (clock_steady_us() >= next_us) {
            if (look(following) == 0)
                return read_journals(following, err);
            pause_ms = following->done == following->count || 2 * pause_ms > LOOK_MOST_MS
                           ? LOOK_FIRST_MS
                           : 2 * pause_ms;
            next_us = clock_steady_us() + pause_ms * 1000;
        }
        if (interrupted != NULL && interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
        (void)poll(NULL, 0, TICK_MS);
    }
}

int slurm_follow(const struct grade_request *request, const struct slurm_batch *batch,
                 struct error *err)
{
    AUTO(following_release)
    struct following following = {.request = request,
                                  .batch = batch,
                                  .reader = JOURNAL_READER_INIT};

    await_all(&following);
    if (follow_array(&following, err) < 0)
        return -1;
    return slurm_batch_cancel(batch, err);
}
