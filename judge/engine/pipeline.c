#include "judge/engine/pipeline.h"

#include <signal.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/core/grading.h"
#include "judge/engine/box.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/workers.h"

#define INPUT_BYTES_MAX (1LL << 30)
#define ONCE_STDERR_BYTES 65536

/*
 * Cases are judged side by side and settled one after the other, in the order of the stream: what
 * is skipped and what is shown then never depends on which core was faster.
 */
struct line {
    const struct pipeline *pipeline;
    struct case_stream *cases;
    struct report *report;
    struct waiting { /* a case that was handed out or is judged, by its place in the stream */
        struct case_result result;
        bool is_judged;
    } * items;
    size_t count, capacity;
    size_t settled;
    bool is_at_end;  /* the stream has no more */
    bool is_stopped; /* what comes later is skipped */
};

static void line_release(struct line *line)
{
    for (size_t i = 0; i < line->count; i++)
        case_result_release(&line->items[i].result);
    mem_free(&line->items);
}

static const struct group_spec *group_find(const struct problem *problem, const char *name)
{
    for (size_t i = 0; name != NULL && i < problem->group_count; i++)
        if (problem->groups[i].name != NULL && strcmp(problem->groups[i].name, name) == 0)
            return &problem->groups[i];
    return NULL;
}

static bool group_has_failed(const struct report *report, const char *name)
{
    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];

        if (result->test.group != NULL && strcmp(result->test.group, name) == 0 &&
            result->verdict != VERDICT_AC)
            return true;
    }
    return false;
}

/* Is a group that this case's group needs known not to be passed, or its own group over? */
static bool is_in_vain(const struct line *line, const struct test_case *test)
{
    const struct group_spec *group = group_find(line->pipeline->problem, test->group);

    if (!line->pipeline->policy.judges_all &&
        grading_cuts(line->pipeline->problem, line->report, test))
        return true;
    for (size_t i = 0; group != NULL && i < group->needs.count; i++)
        if (group_has_failed(line->report, group->needs.items[i]))
            return true;
    return false;
}

/* A case that is not judged, or whose result does not count: only its name is left. */
static void result_skip(struct case_result *result)
{
    struct test_case test = result->test;

    result->test = (struct test_case)TEST_CASE_INIT;
    case_result_release(result);
    *result = (struct case_result){.test = test, .verdict = VERDICT_SKIPPED};
}

static void settle_one(struct line *line, struct case_result *result)
{
    const struct report_sink *sink = &line->pipeline->sink;
    size_t total = line->cases->expected_count, index = result->test.index;

    if (line->is_stopped || is_in_vain(line, &result->test))
        result_skip(result);
    line->is_stopped |= result->verdict == VERDICT_IE;
    report_add(line->report, result);
    line->is_stopped |= policy_is_satisfied(&line->pipeline->policy, line->report);
    line->settled++;
    if (sink->case_done != NULL)
        sink->case_done(sink->state, &line->report->cases[index], line->settled,
                        total > line->count ? total : line->count);
}

static void settle(struct line *line)
{
    while (line->settled < line->count && line->items[line->settled].is_judged)
        settle_one(line, &line->items[line->settled].result);
}

/* 1: *out_test is the next case to judge, with its place; 0: there is none. */
static int line_next(struct line *line, struct test_case *out_test, size_t *out_place,
                     struct error *err)
{
    while (!line->is_at_end && !line->is_stopped) {
        struct waiting item = {0};
        int more = case_stream_next(line->cases, out_test, err);

        if (more < 0)
            return -1;
        line->is_at_end = more == 0;
        if (more == 0)
            break;
        *out_place = line->count;
        item.is_judged = is_in_vain(line, out_test);
        if (item.is_judged) {
            item.result.verdict = VERDICT_SKIPPED;
            SWAP(item.result.test, *out_test);
        }
        ARRAY_PUSH(line->items, line->count, line->capacity, item);
        if (!item.is_judged)
            return 1;
        settle(line);
    }
    return 0;
}

/* Hands cases out while someone has nothing to do. */
static int hand_out(struct line *line, struct workers *workers, struct error *err)
{
    struct runner *runner = NULL;
    int is_idle;

    while (!line->is_at_end && !line->is_stopped &&
           (is_idle = workers_idle(workers, &runner, err)) != 0) {
        struct test_case test = TEST_CASE_INIT;
        size_t place;
        int more = is_idle < 0 ? -1 : line_next(line, &test, &place, err);

        if (more < 0)
            return -1;
        if (more == 0)
            break;
        test_case_copy(&test, &line->items[place].result.test);
        if (runner_start(runner, place, &test, err) < 0)
            return -1;
    }
    return 0;
}

/* What a stop left in a finite stream is named in the report. An endless one has no rest. */
static int skip_rest(struct line *line, struct error *err)
{
    int more = line->cases->expected_count > 0 && !line->is_at_end;

    while (more > 0) {
        struct waiting item = {0};

        more = case_stream_next(line->cases, &item.result.test, err);
        if (more > 0)
            ARRAY_PUSH(line->items, line->count, line->capacity, item);
    }
    /* Nobody waits for what was handed out after the case that stopped us. */
    for (size_t i = line->settled; i < line->count; i++)
        line->items[i].is_judged = true;
    settle(line);
    return more;
}

static int judge_all(struct line *line, struct workers *workers, struct error *err)
{
    for (;;) {
        struct case_result result = {0};
        size_t place;
        int status;

        if (hand_out(line, workers, err) < 0)
            return -1;
        if (line->is_stopped)
            break;
        status = workers_wait(workers, &place, &result, err);
        if (status < 0)
            return -1;
        if (status == 0)
            return 0;
        case_result_release(&line->items[place].result);
        line->items[place].result = result;
        line->items[place].is_judged = true;
        settle(line);
    }
    return skip_rest(line, err);
}

static void sigpipe_restore(struct sigaction *before)
{
    (void)sigaction(SIGPIPE, before, NULL);
}

int pipeline_run(const struct pipeline *pipeline, struct case_stream *cases, struct report *report,
                 struct error *err)
{
    AUTO(workers_release) struct workers workers = WORKERS_INIT;
    AUTO(line_release) struct line line = {.pipeline = pipeline, .cases = cases, .report = report};
    AUTO(sigpipe_restore) struct sigaction before = {0};
    const struct sigaction ignore = {.sa_handler = SIG_IGN};

    /* Writing to a program that has ended must not end us. Boxes give programs the default again.
     */
    (void)sigaction(SIGPIPE, &ignore, &before);
    if (workers_open(pipeline, cases->expected_count, &workers, err) < 0)
        return -1;
    return judge_all(&line, &workers, err);
}

/* A file or a pipe of the caller's, as a memory file that a program may have. */
static int input_of(int input_fd, int *out_fd, struct error *err)
{
    if (input_fd < 0)
        return memfile_of_path(NULL, out_fd, NULL, err);
    return memfile_of_stream(input_fd, INPUT_BYTES_MAX, out_fd, err);
}

static int output_to(int memory_fd, int fd, struct error *err)
{
    AUTO(mapping_release) struct mapping mapping = MAPPING_INIT;

    if (fd < 0)
        return 0;
    if (mapping_of_fd(memory_fd, &mapping, err) < 0)
        return -1;
    return fd_write_all(fd, mapping.bytes.data, mapping.bytes.size, err);
}

int pipeline_run_once(const struct pipeline *pipeline, int input_fd, int out_fd, int err_fd,
                      struct run_result *out_result, struct error *err)
{
    AUTO(box_close) struct box *box = NULL;
    AUTO(fd_close) int input = -1;
    AUTO(fd_close) int output = -1;
    AUTO(fd_close) int errors = -1;
    AUTO(mem_free) char *words = NULL;
    struct run_result result;
    struct box_run run = {
        .argv = &pipeline->submission->argv,
        .environment = &pipeline->submission->language->env,
        .limits = pipeline->limits,
        .stderr_bytes = ONCE_STDERR_BYTES,
    };

    if (input_of(input_fd, &input, err) < 0 || memfile_make(&output, err) < 0 ||
        memfile_make(&errors, err) < 0)
        return -1;
    if (box_open(pipeline->submission->language, BOX_RUN, -1, &box, err) < 0 ||
        box_load(box, pipeline->submission, err) < 0)
        return -1;
    run.stdin_fd = input;
    run.stdout_fd = output;
    run.stderr_fd = errors;
    if (box_run(box, &run, &result, err) < 0)
        return -1;
    words = memfile_excerpt(errors, ONCE_STDERR_BYTES);
    (void)ending_settle(&result, &pipeline->limits, words);
    if (output_to(output, out_fd, err) < 0 || output_to(errors, err_fd, err) < 0)
        return -1;
    *out_result = result;
    return 0;
}
