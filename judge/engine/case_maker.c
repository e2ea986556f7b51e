/*
 * Each maker leads one case at a time through the steps, has a box a tool, and runs one of them at
 * a time. One poll loop serves all makers: whose run is over takes its next step.
 */
#include "judge/engine/case_maker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"
#include "judge/engine/box.h"
#include "judge/engine/cache.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/workers.h"

#define MAKERS_MAX 64
#define INPUT_MAX_BYTES ((int64_t)256 << 20)
#define STDERR_BYTES 4096
#define VALIDATOR_ACCEPTS 42
#define VALIDATOR_REJECTS 43

/* Setters' tools are trusted not to be malicious, but not to be right. */
static const struct limits tool_limits_here = {
    .cpu_time_ms = 5000,
    .wall_time_ms = 30000,
    .memory_bytes = (int64_t)1 << 30,
    .output_bytes = INPUT_MAX_BYTES,
    .processes = 1,
};

/*
 * A model that misses the limits is found by verifying; here a slow machine must not be in the way.
 */
#define MODEL_TIME_FACTOR 3

static const struct {
    const char *name, *failing;
} roles[] = {
    [CASE_GENERATOR] = {"generator",      "generator-fails"},
    [CASE_VALIDATOR] = {"validator",      "validator-fails"},
    [CASE_MODEL]     = {"model solution", "model-fails"    },
};

struct maker {
    struct box *boxes[CASE_TOOL_COUNT]; /* opened when first needed */
    const struct test_case *test;       /* NULL: at rest */
    size_t step;
    struct limits limits; /* of the run that is going on */
    int in_fd, out_fd, err_fd;
    char first_hash[HASH_HEX_BYTES]; /* of what the generator printed the first time */
};

struct making {
    const struct case_tools *tools;
    const struct case_list *list;
    const struct report_sink *sink;
    struct maker *makers;
    size_t maker_count, next_case, done;
    const struct test_case *failed; /* the first in the list of those that did, and why; or NULL */
    struct error failure;
};

void case_tools_release(struct case_tools *tools)
{
    for (size_t i = 0; i < CASE_TOOL_COUNT; i++)
        artifact_release(&tools->artifacts[i]);
}

char *case_tool_file(const struct problem *problem, enum case_tool tool)
{
    if (tool == CASE_GENERATOR)
        return mem_strdup(problem->generator);
    if (tool == CASE_VALIDATOR)
        return mem_strdup(problem->validator);
    /* An interactor has no answers to compare with. */
    if (problem->model == NULL || problem->style == PROBLEM_INTERACTIVE)
        return NULL;
    return mem_format("%s/%s", problem_solutions_folder(problem), problem->model);
}

static void maker_close_files(struct maker *maker)
{
    fd_close(&maker->in_fd);
    fd_close(&maker->out_fd);
    fd_close(&maker->err_fd);
}

static void making_release(struct making *making)
{
    for (size_t i = 0; i < making->maker_count; i++) {
        maker_close_files(&making->makers[i]);
        for (size_t tool = 0; tool < CASE_TOOL_COUNT; tool++)
            box_close(&making->makers[i].boxes[tool]);
    }
    mem_free(&making->makers);
    error_release(&making->failure);
}

/* ---- blame ---- */

/* The first line that a tool left on standard error, made harmless; "" when it said nothing. */
static void add_first_line(int fd, struct strbuf *out)
{
    AUTO(mem_free) char *text = memfile_excerpt(fd, STDERR_BYTES);

    if (text != NULL && text[strspn(text, " \n")] != '\0') {
        text[strcspn(text, "\n")] = '\0';
        strbuf_addf(out, ": %s", text);
    }
}

static void name_fault(const struct making *making, const char *fault)
{
    if (making->tools->out_fault != NULL)
        *making->tools->out_fault = fault;
}

/*
 * "'sorting/x': case 'small-03' (random n=5 seed=7): the generator 'gen.c'<what>: <its words>";
 * what goes on with a blank or a colon.
 */
static int blame(const struct making *making, const struct maker *maker, enum case_tool tool,
                 const char *what, struct error *err)
{
    const struct problem *problem = making->tools->problem;
    AUTO(mem_free) char *file = case_tool_file(problem, tool);
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    add_first_line(maker->err_fd, &words);
    return error_set(err, ERROR_INPUT, "'%s': case '%s'%s%s%s: the %s '%s'%s%s", problem->id,
                     maker->test->name, maker->test->call != NULL ? " (" : "",
                     maker->test->call != NULL ? maker->test->call : "",
                     maker->test->call != NULL ? ")" : "", roles[tool].name, path_base(file), what,
                     words.data);
}

static int blame_ending(const struct making *making, const struct maker *maker, enum case_tool tool,
                        const struct run_result *run, struct error *err)
{
    AUTO(mem_free) char *ending = ending_message(run, &maker->limits);
    AUTO(mem_free) char *what = mem_format(": %s", ending != NULL ? ending : "it did not end well");

    name_fault(making, roles[tool].failing);
    return blame(making, maker, tool, what, err);
}

/* ---- steps ---- */

static int generated(struct making *making, struct maker *maker, const struct run_result *run,
                     struct error *err)
{
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;

    if (run->end != RUN_FINISHED)
        return blame_ending(making, maker, CASE_GENERATOR, run, err);
    if (mapping_of_fd(maker->out_fd, &output, err) < 0)
        return -1;
    hash_of_bytes(output.bytes.data, output.bytes.size, maker->first_hash);
    if (file_create(maker->test->input_path, output.bytes.data, output.bytes.size, err) < 0)
        return cache_failed(err);
    return 0;
}

static int generated_again(struct making *making, struct maker *maker, const struct run_result *run,
                           struct error *err)
{
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    char hash[HASH_HEX_BYTES];

    if (run->end != RUN_FINISHED)
        return blame_ending(making, maker, CASE_GENERATOR, run, err);
    if (mapping_of_fd(maker->out_fd, &output, err) < 0)
        return -1;
    hash_of_bytes(output.bytes.data, output.bytes.size, hash);
    if (strcmp(hash, maker->first_hash) != 0) {
        name_fault(making, "generator-unstable");
        return blame(making, maker, CASE_GENERATOR,
                     " printed other bytes when it ran again with the same words; neither time nor "
                     "addresses nor unset memory may go into an input",
                     err);
    }
    return 0;
}

static int validated(struct making *making, struct maker *maker, const struct run_result *run,
                     struct error *err)
{
    if (run->end == RUN_FAILED && run->exit_code == VALIDATOR_ACCEPTS)
        return 0;
    name_fault(making, run->exit_code == VALIDATOR_REJECTS ? "case-refused" : "validator-fails");
    if (run->end == RUN_FAILED && run->exit_code == VALIDATOR_REJECTS)
        return blame(making, maker, CASE_VALIDATOR, " refuses the input", err);
    if (run->end == RUN_FINISHED)
        return blame(making, maker, CASE_VALIDATOR, ": ended with exit status 0; 42 means good",
                     err);
    return blame_ending(making, maker, CASE_VALIDATOR, run, err);
}

static int solved(struct making *making, struct maker *maker, const struct run_result *run,
                  struct error *err)
{
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;

    if (run->end != RUN_FINISHED)
        return blame_ending(making, maker, CASE_MODEL, run, err);
    if (mapping_of_fd(maker->out_fd, &output, err) < 0)
        return -1;
    if (file_create(maker->test->answer_path, output.bytes.data, output.bytes.size, err) < 0)
        return cache_failed(err);
    return 0;
}

/* What is done for a case, in this order. */
static const struct step {
    enum case_tool tool;
    bool is_generated_only; /* not for hand-made inputs */
    bool reads_input;
    int (*conclude)(struct making *making, struct maker *maker, const struct run_result *run,
                    struct error *err);
} steps[] = {
    {CASE_GENERATOR, true,  false, generated      },
    {CASE_GENERATOR, true,  false, generated_again},
    {CASE_VALIDATOR, false, true,  validated      },
    {CASE_MODEL,     false, true,  solved         },
};

static bool step_applies(const struct making *making, const struct maker *maker,
                         const struct step *step)
{
    if (step->is_generated_only && maker->test->call == NULL)
        return false;
    return making->tools->artifacts[step->tool].language != NULL;
}

static struct limits step_limits(const struct making *making, enum case_tool tool)
{
    const struct language *language = making->tools->artifacts[tool].language;
    const struct problem *problem = making->tools->problem;
    struct limits limits = tool_limits_here;

    if (tool == CASE_MODEL) {
        limits = problem_limits_for(problem, language->id, language->time_percent,
                                    language->extra_memory_bytes, language->processes);
        limits.cpu_time_ms *= MODEL_TIME_FACTOR;
        limits.wall_time_ms *= MODEL_TIME_FACTOR;
        if (!problem->output_is_given)
            limits.output_bytes = INPUT_MAX_BYTES;
        return limits;
    }
    limits.memory_bytes += language->extra_memory_bytes;
    if (language->processes > limits.processes)
        limits.processes = language->processes;
    return limits;
}

/* The words of the call, for a generator, behind those that start it. */
static void step_argv(const struct artifact *artifact, const char *call, struct names *out_argv)
{
    for (size_t i = 0; i < artifact->argv.count; i++)
        names_add(out_argv, artifact->argv.items[i]);
    while (call != NULL && *(call += strspn(call, " \t")) != '\0') {
        size_t size = strcspn(call, " \t");
        AUTO(mem_free) char *word = mem_strndup(call, size);

        names_add(out_argv, word);
        call += size;
    }
}

static int maker_open_input(struct maker *maker, struct error *err)
{
    maker->in_fd = open(maker->test->input_path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (maker->in_fd < 0)
        return error_system(err, "cannot open '%s'", maker->test->input_path);
    return 0;
}

static int step_start(struct making *making, struct maker *maker, struct error *err)
{
    const struct step *step = &steps[maker->step];
    const struct artifact *artifact = &making->tools->artifacts[step->tool];
    AUTO(names_release) struct names argv = NAMES_INIT;
    struct box **box = &maker->boxes[step->tool];
    struct box_run run = {.argv = &argv,
                          .environment = &artifact->language->env,
                          .stderr_bytes = STDERR_BYTES};

    maker_close_files(maker);
    maker->limits = step_limits(making, step->tool);
    if (*box == NULL && box_open(artifact->language, BOX_RUN, -1, box, err) < 0)
        return -1;
    if (box_load(*box, artifact, err) < 0 || memfile_make(&maker->out_fd, err) < 0 ||
        memfile_make(&maker->err_fd, err) < 0 ||
        (step->reads_input && maker_open_input(maker, err) < 0))
        return -1;
    step_argv(artifact, step->tool == CASE_GENERATOR ? maker->test->call : NULL, &argv);
    run.stdin_fd = maker->in_fd;
    run.stdout_fd = maker->out_fd;
    run.stderr_fd = maker->err_fd;
    run.limits = maker->limits;
    return box_start(*box, &run, err);
}

/* ---- the loop ---- */

static void tell_progress(const struct making *making)
{
    if (making->sink != NULL && making->sink->preparing != NULL)
        making->sink->preparing(making->sink->state, making->done, making->list->count);
}

/* A case without a model has an empty answer: its interactor knows. */
static int case_finish(struct making *making, struct maker *maker, struct error *err)
{
    if (making->tools->artifacts[CASE_MODEL].language == NULL &&
        file_create(maker->test->answer_path, "", 0, err) < 0)
        return cache_failed(err);
    maker->test = NULL;
    making->done++;
    tell_progress(making);
    return 0;
}

/*
 * Starts the step that is due, of this case or the next one; leaves the maker at rest at the end.
 */
static int maker_go_on(struct making *making, struct maker *maker, struct error *err)
{
    for (;;) {
        if (maker->test == NULL) {
            if (making->next_case == making->list->count)
                return 0;
            maker->test = &making->list->items[making->next_case++];
            maker->step = 0;
        }
        while (maker->step < ARRAY_LEN(steps) && !step_applies(making, maker, &steps[maker->step]))
            maker->step++;
        if (maker->step < ARRAY_LEN(steps))
            return step_start(making, maker, err);
        if (case_finish(making, maker, err) < 0)
            return -1;
    }
}

static int maker_conclude(struct making *making, struct maker *maker, struct error *err)
{
    const struct step *step = &steps[maker->step];
    struct run_result run;

    if (box_finish(maker->boxes[step->tool], &run, err) < 0)
        return -1;
    ending_settle(&run, &maker->limits, NULL);
    if (step->conclude(making, maker, &run, err) < 0)
        return -1;
    maker->step++;
    return maker_go_on(making, maker, err);
}

/*
 * Of all cases that fail the first in the list is told, whichever is found first: no other is begun
 * then, and those before it go on.
 */
static int case_failed(struct making *making, struct maker *maker, struct error *fault,
                       struct error *err)
{
    if (fault->kind != ERROR_INPUT)
        return error_set(err, fault->kind, "%s", error_text(fault));
    SWAP(making->failure, *fault);
    making->failed = maker->test;
    making->next_case = making->list->count;
    maker->test = NULL;
    return 0;
}

static bool is_awaited(const struct making *making, const struct maker *maker)
{
    return maker->test != NULL && (making->failed == NULL || maker->test < making->failed);
}

static int making_wait(struct making *making, struct error *err)
{
    struct pollfd ready[MAKERS_MAX];
    struct maker *busy[MAKERS_MAX];
    nfds_t count = 0;

    for (size_t i = 0; i < making->maker_count; i++) {
        struct maker *maker = &making->makers[i];

        if (!is_awaited(making, maker))
            continue;
        busy[count] = maker;
        ready[count++] =
            (struct pollfd){.fd = box_fd(maker->boxes[steps[maker->step].tool]), .events = POLLIN};
    }
    if (count == 0)
        return 0;
    if (poll(ready, count, -1) < 0 && errno != EINTR)
        return error_system(err, "cannot wait for the generator");
    if (making->sink != NULL && making->sink->interrupted != NULL && making->sink->interrupted())
        return error_set(err, ERROR_INTERRUPTED, "interrupted while cases were made");
    for (nfds_t i = 0; i < count; i++) {
        AUTO(error_release) struct error fault = ERROR_INIT;

        if (ready[i].revents != 0 && is_awaited(making, busy[i]) &&
            maker_conclude(making, busy[i], &fault) < 0 &&
            case_failed(making, busy[i], &fault, err) < 0)
            return -1;
    }
    return 1;
}

static size_t maker_count_for(const struct case_list *list, int jobs)
{
    size_t count = jobs > 0 ? (size_t)jobs : workers_core_count();

    count = count < list->count ? count : list->count;
    return count < MAKERS_MAX ? count : MAKERS_MAX;
}

int case_maker_run(const struct case_tools *tools, const struct case_list *list, int jobs,
                   const struct report_sink *sink, struct error *err)
{
    AUTO(making_release) struct making making = {.tools = tools, .list = list, .sink = sink};
    int status;

    making.maker_count = maker_count_for(list, jobs);
    making.makers = mem_alloc(making.maker_count, sizeof *making.makers);
    for (size_t i = 0; i < making.maker_count; i++)
        making.makers[i].in_fd = making.makers[i].out_fd = making.makers[i].err_fd = -1;
    tell_progress(&making);
    for (size_t i = 0; i < making.maker_count; i++)
        if (maker_go_on(&making, &making.makers[i], err) < 0)
            return -1;
    while ((status = making_wait(&making, err)) > 0)
        continue;
    if (status == 0 && making.failed != NULL)
        return error_set(err, making.failure.kind, "%s", error_text(&making.failure));
    return status;
}
