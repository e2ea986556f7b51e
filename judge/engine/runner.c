#include "judge/engine/runner.h"

#include <assert.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/box.h"
#include "judge/engine/checker.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/passes.h"

#define STDERR_BYTES 65536      /* kept of it */
#define STDERR_SHOWN_BYTES 4096 /* its end */
#define RUNS_MAX 3
#define TOOL_TIME_MS 10000
#define IDLE_MS 5000
#define NEAR_PERCENT 110 /* of the limit: so far a run may go on to show how near it was */

enum stage { STAGE_IDLE, STAGE_RUN, STAGE_CHECK, STAGE_TALK };

struct runner {
    const struct pipeline *pipeline;
    int cpu;
    struct tool tool;     /* without artifact: a built-in checker */
    struct box *box;      /* the submission's */
    struct box *tool_box; /* the checker's or interactor's; NULL: not needed */
    bool boxes_are_fit;   /* nothing has failed in them */
    enum stage stage;
    size_t sequence;
    bool was_retried;            /* the box failed once at this case */
    struct run_result near_miss; /* the best earlier run that was hardly over the limit */
    bool saw_near_miss;
    /* this case's first run did not use its time: perhaps the machine stood still */
    bool saw_stall;
    bool does_wait; /* a second look showed that the submission itself waits */
    bool idleness_is_seen;
    struct case_result result;
    int input_fd, output_fd, stderr_fd;
    struct checking checking;
    struct talk *talk;
    struct passes passes;
};

static struct tool tool_of(const struct pipeline *pipeline)
{
    const struct package *package = &pipeline->problem->package;
    bool talks = pipeline->interactor != NULL;

    return (struct tool){
        .role = talks ? "interactor" : "checker",
        .file_name = talks ? pipeline->problem->interactor : pipeline->problem->checker_program,
        .artifact = talks ? pipeline->interactor : pipeline->checker,
        .protocol = pipeline->problem->checker.protocol,
        .time_ms = pipeline->tool_time_ms > 0  ? pipeline->tool_time_ms
                   : package->tool_time_ms > 0 ? package->tool_time_ms
                                               : TOOL_TIME_MS,
        .keeps_files = package->passes > 1,
        .gives_points = package->kind != NULL && package->is_scored,
        .score_is_idle = package->kind != NULL && !package->is_scored,
    };
}

/*
 * What the box enforces: a little more CPU time than the limit, where the nearness matters, and
 * room for twice the answer, where an answer is long.
 */
static struct limits run_limits(const struct runner *runner)
{
    const char *answer_path = runner->result.test.answer_path;
    int64_t answer_bytes = answer_path != NULL ? file_size_bytes(answer_path) : 0;
    struct limits limits = runner->pipeline->limits;

    if (limits.output_bytes < 2 * answer_bytes)
        limits.output_bytes = 2 * answer_bytes;
    if (runner->pipeline->policy.measures_again) {
        int64_t more_ms = limits.cpu_time_ms * (NEAR_PERCENT - 100) / 100;

        limits.cpu_time_ms += more_ms;
        limits.wall_time_ms += more_ms;
    }
    return limits;
}

static void boxes_leave(struct runner *runner, bool are_fit)
{
    box_shelf_take_back(runner->pipeline->boxes, &runner->box, are_fit);
    box_shelf_take_back(runner->pipeline->boxes, &runner->tool_box, are_fit);
    runner->boxes_are_fit = false;
}

static int boxes_open(struct runner *runner, struct error *err)
{
    const struct pipeline *pipeline = runner->pipeline;
    const struct artifact *tool = runner->tool.artifact;

    boxes_leave(runner, false);
    if (box_shelf_lend(pipeline->boxes, "program", pipeline->submission->language, runner->cpu,
                       &runner->box, err) < 0)
        return -1;
    if (tool != NULL) {
        struct language language =
            runner->tool.keeps_files ? tool_language_of_passes(&runner->tool) : *tool->language;

        if (box_shelf_lend(pipeline->boxes, "tool", &language, runner->cpu, &runner->tool_box,
                           err) < 0)
            return -1;
    }
    if (box_load(runner->box, pipeline->submission, err) < 0)
        return -1;
    runner->boxes_are_fit = true;
    return 0;
}

int runner_open(const struct pipeline *pipeline, int cpu, struct runner **out_runner,
                struct error *err)
{
    AUTO(runner_close) struct runner *runner = mem_alloc(1, sizeof *runner);

    runner->pipeline = pipeline;
    runner->cpu = cpu;
    runner->tool = tool_of(pipeline);
    runner->input_fd = runner->output_fd = runner->stderr_fd = -1;
    runner->checking = (struct checking)CHECKING_INIT;
    if (boxes_open(runner, err) < 0) {
        /* One that waited on the shelf may have died there. */
        if (pipeline->boxes == NULL)
            return -1;
        if (err != NULL)
            error_release(err);
        if (boxes_open(runner, err) < 0)
            return -1;
    }
    *out_runner = TAKE(runner);
    return 0;
}

static void case_forget(struct runner *runner)
{
    talk_free(&runner->talk);
    checking_release(&runner->checking);
    passes_release(&runner->passes);
    fd_close(&runner->input_fd);
    fd_close(&runner->output_fd);
    fd_close(&runner->stderr_fd);
    case_result_release(&runner->result);
    runner->result = (struct case_result){0};
    runner->stage = STAGE_IDLE;
}

void runner_close(struct runner **runner)
{
    if (*runner != NULL) {
        const bool are_fit = (*runner)->boxes_are_fit && !runner_is_busy(*runner);

        case_forget(*runner);
        boxes_leave(*runner, are_fit);
    }
    mem_free(runner);
}

bool runner_is_busy(const struct runner *runner)
{
    return runner->stage != STAGE_IDLE;
}

size_t runner_sequence(const struct runner *runner)
{
    return runner->sequence;
}

static int fresh_outputs(struct runner *runner, struct error *err)
{
    fd_close(&runner->output_fd);
    fd_close(&runner->stderr_fd);
    if (memfile_make(&runner->output_fd, err) < 0)
        return -1;
    return memfile_make(&runner->stderr_fd, err);
}

static int start_talk(struct runner *runner, struct error *err)
{
    const struct pipeline *pipeline = runner->pipeline;
    int64_t idle_ms = pipeline->idle_ms > 0 ? pipeline->idle_ms : IDLE_MS;
    const struct talk_spec spec = {
        .program_box = runner->box,
        .tool_box = runner->tool_box,
        .program = pipeline->submission,
        .tool = &runner->tool,
        .limits = pipeline->limits,
        .run_limits = run_limits(runner),
        .input_fd = runner->input_fd,
        .answer_path = runner->result.test.answer_path,
        .flags = runner->result.test.flags,
        .left_names = &runner->passes.names,
        .left_paths = &runner->passes.paths,
        .stderr_fd = runner->stderr_fd,
        .stderr_bytes = STDERR_BYTES,
        .idle_ms = runner->idleness_is_seen ? idle_ms : INT64_MAX,
    };

    talk_free(&runner->talk);
    runner->stage = STAGE_TALK;
    return talk_start(&spec, &runner->talk, err);
}

/* One measurement; the input is there already. */
static int start_run(struct runner *runner, struct error *err)
{
    const struct pipeline *pipeline = runner->pipeline;
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(fd_close) int stdin_fd = -1;
    struct box_run run = {
        .argv = &argv,
        .environment = &pipeline->submission->language->env,
        .limits = run_limits(runner),
        .stderr_bytes = STDERR_BYTES,
    };

    runner->result.runs++;
    mem_free(&runner->result.message);
    if (fresh_outputs(runner, err) < 0)
        return -1;
    if (pipeline->interactor != NULL)
        return start_talk(runner, err);
    if (memfile_reopen(runner->input_fd, &stdin_fd, err) < 0)
        return -1;
    for (size_t i = 0; i < pipeline->submission->argv.count; i++)
        names_add(&argv, pipeline->submission->argv.items[i]);
    names_add_words(&argv, runner->result.test.arguments);
    run.stdin_fd = stdin_fd;
    run.stdout_fd = runner->output_fd;
    run.stderr_fd = runner->stderr_fd;
    runner->stage = STAGE_RUN;
    return box_start(runner->box, &run, err);
}

static int box_failed_once(struct runner *runner, struct error *err);

int runner_start(struct runner *runner, size_t sequence, struct test_case *test, struct error *err)
{
    assert(!runner_is_busy(runner));
    runner->sequence = sequence;
    SWAP(runner->result.test, *test);
    runner->was_retried = runner->saw_near_miss = runner->saw_stall = false;
    runner->idleness_is_seen = true;
    if (memfile_of_path(runner->result.test.input_path, &runner->input_fd,
                        &runner->result.test.input_bytes, err) < 0)
        return -1;
    return start_run(runner, err) < 0 ? box_failed_once(runner, err) : 0;
}

/* Judges the case from its beginning in a new box; twice in a row is an error. */
static int box_failed_once(struct runner *runner, struct error *err)
{
    runner->boxes_are_fit = false;
    if (runner->was_retried)
        return error_wrap(err, "case '%s'", runner->result.test.name);
    runner->was_retried = true;
    runner->result.runs = 0;
    runner->saw_near_miss = runner->saw_stall = false;
    talk_free(&runner->talk);
    checking_release(&runner->checking);
    if (boxes_open(runner, err) < 0 || start_run(runner, err) < 0)
        return error_wrap(err, "case '%s'", runner->result.test.name);
    if (err != NULL)
        error_release(err); /* mended */
    return 0;
}

/* Fills in what a failed case shows. */
static int add_excerpts(struct runner *runner, struct error *err)
{
    struct case_result *result = &runner->result;

    mem_free(&result->stderr_excerpt);
    result->stderr_excerpt = memfile_ending(runner->stderr_fd, STDERR_SHOWN_BYTES);
    return checker_excerpt(runner->output_fd, result, err);
}

/*
 * A run that was ended by the clock on the wall with most of its CPU time unused either waits, or
 * the machine stood still: a second look tells. Once it has told that the submission waits, it is
 * believed.
 */
static bool stall_is_doubted(struct runner *runner)
{
    const struct run_result *run = &runner->result.run;

    if (run->end != RUN_WALL_TIME || runner->does_wait ||
        run->cpu_time_us * 2 > runner->pipeline->limits.cpu_time_ms * 1000)
        return false;
    runner->does_wait = runner->saw_stall;
    runner->saw_stall = true;
    return !runner->does_wait;
}

/*
 * The verdict of this run is known; is_near: it ended by itself, hardly over its time limit. Near
 * the limit it takes a second look, and a third: runs that disagree say so, and are no coin toss.
 */
static int run_is_judged(struct runner *runner, bool is_near, struct error *err)
{
    struct case_result *result = &runner->result;

    if (stall_is_doubted(runner))
        return start_run(runner, err);
    if (result->verdict == VERDICT_TLE && runner->pipeline->policy.measures_again &&
        result->runs < RUNS_MAX && is_near) {
        if (!runner->saw_near_miss || result->run.cpu_time_us < runner->near_miss.cpu_time_us)
            runner->near_miss = result->run;
        runner->saw_near_miss = true;
        return start_run(runner, err);
    }
    if (result->verdict == VERDICT_TLE && runner->saw_near_miss)
        result->run = runner->near_miss;
    if (result->verdict == VERDICT_AC && runner->saw_near_miss) {
        result->verdict = VERDICT_UNSTABLE;
        result->score = 0;
        mem_free(&result->message);
        result->message = mem_format("%d runs near the time limit disagree", result->runs);
    }
    /* An accepted output needs no look, unless nothing said what would be right. */
    if (result->verdict == VERDICT_AC && result->test.answer_path != NULL)
        return 1;
    return add_excerpts(runner, err) == 0 ? 1 : -1;
}

/* A pass was accepted: 1 where the case is over with it, 0 where another one has begun. */
static int pass_is_judged(struct runner *runner, struct error *err)
{
    struct case_result *result = &runner->result;
    int input_fd = -1;
    int more = passes_next(&runner->passes, runner->tool_box, &input_fd, err);

    if (more < 0)
        return -1;
    if (more == 0) {
        passes_conclude(&runner->passes, &result->run);
        return run_is_judged(runner, false, err);
    }
    fd_close(&runner->input_fd);
    runner->input_fd = input_fd;
    if (runner->passes.slowest.cpu_time_us < result->run.cpu_time_us)
        runner->passes.slowest = result->run;
    if (runner->passes.done < runner->pipeline->problem->package.passes)
        return start_run(runner, err);
    tool_blame(&runner->tool, result, "it wants more passes than the package allows");
    return run_is_judged(runner, false, err);
}

static int output_is_there(struct runner *runner, struct error *err)
{
    const struct pipeline *pipeline = runner->pipeline;
    struct case_result *result = &runner->result;
    const struct tool_files given = {.input_fd = runner->input_fd,
                                     .flags = result->test.flags,
                                     .left_names = &runner->passes.names,
                                     .left_paths = &runner->passes.paths};

    if (runner->tool.artifact == NULL) {
        if (checker_compare(&pipeline->problem->checker, result->test.answer_path,
                            runner->output_fd, result, err) < 0)
            return -1;
        return run_is_judged(runner, false, err);
    }
    runner->stage = STAGE_CHECK;
    return checking_start(&runner->checking, runner->tool_box, &runner->tool,
                          result->test.answer_path, &given, runner->output_fd, err);
}

static int step_run(struct runner *runner, struct error *err)
{
    struct case_result *result = &runner->result;
    const struct limits *limits = &runner->pipeline->limits;
    AUTO(mem_free) char *words = NULL;
    bool is_near;

    if (box_finish(runner->box, &result->run, err) < 0)
        return -1;
    words = memfile_excerpt(runner->stderr_fd, STDERR_BYTES);
    is_near = ending_settle(&result->run, limits, words);
    result->verdict = verdict_of_end(result->run.end);
    result->score = 0;
    mem_free(&result->message);
    result->message = ending_message(&result->run, limits);
    if (result->verdict == VERDICT_AC)
        return output_is_there(runner, err);
    return run_is_judged(runner, is_near, err);
}

static int step_check(struct runner *runner, struct error *err)
{
    if (checking_finish(&runner->checking, runner->tool_box, &runner->tool, &runner->result, err) <
        0)
        return -1;
    if (runner->tool.keeps_files && runner->result.verdict == VERDICT_AC)
        return pass_is_judged(runner, err);
    return run_is_judged(runner, false, err);
}

static int step_talk(struct runner *runner, struct error *err)
{
    int status = talk_step(runner->talk, &runner->result, err);

    if (status <= 0)
        return status;
    if (runner->idleness_is_seen && talk_is_doubtful(runner->talk)) {
        runner->idleness_is_seen = false;
        return start_run(runner, err);
    }
    if (runner->tool.keeps_files && runner->result.verdict == VERDICT_AC)
        return pass_is_judged(runner, err);
    return run_is_judged(runner, talk_was_near(runner->talk), err);
}

static size_t watch_idle(const struct runner *runner, struct pollfd *fds, int *timeout_ms)
{
    (void)runner;
    (void)fds;
    (void)timeout_ms;
    return 0;
}

static size_t watch_run(const struct runner *runner, struct pollfd *fds, int *timeout_ms)
{
    (void)timeout_ms;
    fds[0] = (struct pollfd){.fd = box_fd(runner->box), .events = POLLIN};
    return 1;
}

static size_t watch_check(const struct runner *runner, struct pollfd *fds, int *timeout_ms)
{
    (void)timeout_ms;
    fds[0] = (struct pollfd){.fd = box_fd(runner->tool_box), .events = POLLIN};
    return 1;
}

static size_t watch_talk(const struct runner *runner, struct pollfd *fds, int *timeout_ms)
{
    return talk_watch(runner->talk, fds, timeout_ms);
}

/* A step returns 1 when the case is judged, 0 when it goes on, -1 when a box failed. */
static const struct {
    size_t (*watch)(const struct runner *runner, struct pollfd *fds, int *timeout_ms);
    int (*step)(struct runner *runner, struct error *err);
    bool steps_when_idle; /* not only when a descriptor is ready */
} stages[] = {
    [STAGE_IDLE]  = {watch_idle,  NULL,       false},
    [STAGE_RUN]   = {watch_run,   step_run,   false},
    [STAGE_CHECK] = {watch_check, step_check, false},
    [STAGE_TALK]  = {watch_talk,  step_talk,  true },
};

size_t runner_watch(const struct runner *runner, struct pollfd fds[RUNNER_FDS_MAX], int *timeout_ms)
{
    return stages[runner->stage].watch(runner, fds, timeout_ms);
}

static bool is_ready(const struct runner *runner)
{
    struct pollfd fds[RUNNER_FDS_MAX];
    int timeout_ms = -1;
    size_t count = runner_watch(runner, fds, &timeout_ms);

    return stages[runner->stage].steps_when_idle || poll(fds, count, 0) > 0;
}

int runner_step(struct runner *runner, struct case_result *out_result, struct error *err)
{
    int status = 0;

    if (!runner_is_busy(runner) || !is_ready(runner))
        return 0;
    status = stages[runner->stage].step(runner, err);
    if (status < 0)
        return box_failed_once(runner, err);
    if (status == 0)
        return 0;
    *out_result = runner->result;
    runner->result = (struct case_result){0};
    case_forget(runner);
    return 1;
}
