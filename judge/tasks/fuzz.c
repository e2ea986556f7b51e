#include "judge/tasks/fuzz.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/tasks/fuzz_inputs.h"
#include "judge/tasks/shrink.h"

#define RIGHT_TIME_MS 1000 /* on a small input; a difference is confirmed by the book */
#define SLOW_TIME_MS 250   /* that a slow one takes longer is no news */

/* A solution in boxes of its own, with validator, model and checker. */
struct contender {
    const struct solution *solution;
    char *path;
    struct rig rig;
    int64_t spent_us;
};

struct fuzzing {
    const struct fuzz_request *request;
    int64_t start_us;
    char *model_path;
    struct contender *contenders;
    size_t count;
    struct fuzz_inputs inputs;
};

static void fuzzing_release(struct fuzzing *fuzzing)
{
    for (size_t i = 0; i < fuzzing->count; i++) {
        mem_free(&fuzzing->contenders[i].path);
        rig_release(&fuzzing->contenders[i].rig);
    }
    mem_free(&fuzzing->contenders);
    mem_free(&fuzzing->model_path);
    fuzz_inputs_release(&fuzzing->inputs);
}

void fuzz_result_release(struct fuzz_result *result)
{
    for (size_t i = 0; i < result->count; i++)
        mem_free(&result->solutions[i].file);
    mem_free(&result->solutions);
    mem_free(&result->model);
    counterexample_release(&result->example);
}

static bool is_asked_to_stop(const struct fuzzing *fuzzing)
{
    return fuzzing->request->interrupted != NULL && fuzzing->request->interrupted() != 0;
}

/* ---- who is compared ---- */

/* Right on small inputs: those that are right, and those that are too slow or too large. */
static bool is_compared(const struct problem *problem, const struct solution *solution)
{
    if (strcmp(solution->file, problem->model) == 0)
        return false;
    return solution->expected == VERDICT_AC || solution->expected == VERDICT_TLE ||
           solution->expected == VERDICT_MLE;
}

/* What it may get beside AC is what its name says. */
static bool is_news(const struct contender *contender, enum verdict verdict)
{
    return verdict != VERDICT_AC && verdict != contender->solution->expected;
}

static struct rig_request rig_request_of(const struct fuzzing *fuzzing, const char *source,
                                         const char *right)
{
    return (struct rig_request){
        .problem = fuzzing->request->problem,
        .languages = fuzzing->request->languages,
        .language = language_of_file(fuzzing->request->languages, source),
        .source_path = source,
        .brute_path = right,
        .interrupted = fuzzing->request->interrupted,
    };
}

static int open_rig(const struct fuzzing *fuzzing, const char *source, const char *right,
                    struct rig *rig, struct error *err)
{
    const struct rig_request request = rig_request_of(fuzzing, source, right);

    if (request.language == NULL)
        return error_set(err, ERROR_USAGE, "'%s': its ending names no language that is known here",
                         source);
    return rig_open(&request, rig, err);
}

static int open_contenders(struct fuzzing *fuzzing, struct fuzz_result *result, struct error *err)
{
    const struct problem *problem = fuzzing->request->problem;
    AUTO(mem_free) char *folder = path_join(problem->folder, "solutions");

    fuzzing->model_path = path_join(folder, problem->model);
    result->model = mem_strdup(problem->model);
    fuzzing->contenders = mem_alloc(problem->solution_count + 1, sizeof *fuzzing->contenders);
    for (size_t i = 0; i < problem->solution_count; i++) {
        const struct solution *solution = &problem->solutions[i];
        struct contender *contender = &fuzzing->contenders[fuzzing->count];

        if (!is_compared(problem, solution))
            continue;
        ARRAY_PUSH(result->solutions, result->count, result->capacity,
                   ((struct fuzz_solution){.file = mem_strdup(solution->file),
                                           .verdict = VERDICT_AC}));
        fuzzing->count++;
        contender->solution = solution;
        contender->path = path_join(folder, solution->file);
        if (open_rig(fuzzing, contender->path, NULL, &contender->rig, err) < 0)
            return -1;
    }
    return 0;
}

/* ---- the search ---- */

static void set_quick(struct contender *contender)
{
    int64_t most = contender->solution->expected == VERDICT_AC ? RIGHT_TIME_MS : SLOW_TIME_MS;
    struct limits limits = contender->rig.limits;

    if (limits.cpu_time_ms > most) {
        limits.cpu_time_ms = most;
        limits.wall_time_ms = 4 * most;
    }
    tryout_set_quick(contender->rig.tryout, true);
    tryout_set_limits(contender->rig.tryout, &limits);
}

/* By the book. 1: it fails on this input, which is small now and the result's; 0: it does not. */
static int find_example(const struct fuzzing *fuzzing, struct rig *rig, struct strbuf *input,
                        struct fuzz_result *result, struct error *err)
{
    const struct shrink_budget budget = {SHRINK_BUDGET_MS, fuzzing->request->interrupted};
    AUTO(tryout_result_release) struct tryout_result tried = TRYOUT_RESULT_INIT;

    tryout_set_quick(rig->tryout, false);
    tryout_set_limits(rig->tryout, &rig->limits);
    if (tryout_run(rig->tryout, strbuf_span(input), &tried, err) < 0)
        return -1;
    if (!tried.is_valid || tried.result.verdict == VERDICT_AC)
        return 0;
    result->is_found = true;
    (void)shrink_or_keep(rig, fuzzing->request->problem, input, &tried, &budget, &result->example);
    return 1;
}

/* What each of them gets on what was found. */
static int ask_all(struct fuzzing *fuzzing, struct fuzz_result *result, struct error *err)
{
    for (size_t i = 0; i < fuzzing->count; i++) {
        AUTO(tryout_result_release) struct tryout_result tried = TRYOUT_RESULT_INIT;
        struct contender *contender = &fuzzing->contenders[i];

        tryout_set_quick(contender->rig.tryout, false);
        tryout_set_limits(contender->rig.tryout, &contender->rig.limits);
        if (tryout_run(contender->rig.tryout, strbuf_span(&result->example.input), &tried, err) < 0)
            return -1;
        if (tried.is_valid && is_news(contender, tried.result.verdict))
            result->solutions[i].verdict = tried.result.verdict;
    }
    return 0;
}

/* The model itself ended badly: it is measured by the first of the others. */
static int blame_model(struct fuzzing *fuzzing, struct strbuf *input, struct fuzz_result *result,
                       struct error *err)
{
    AUTO(rig_release) struct rig rig = RIG_INIT;
    int status;

    if (open_rig(fuzzing, fuzzing->model_path, fuzzing->contenders[0].path, &rig, err) < 0)
        return -1;
    status = find_example(fuzzing, &rig, input, result, err);
    if (status > 0) {
        result->failing = result->model;
        result->right = result->solutions[0].file;
    }
    return status;
}

/*
 * A slow language must not hold up the others: who had more than a fair share of the time is not
 * asked about this input. At least one is always below it.
 */
static bool had_its_share(const struct fuzzing *fuzzing, const struct contender *contender)
{
    int64_t elapsed_us = clock_steady_us() - fuzzing->start_us;

    return contender->spent_us > elapsed_us / (int64_t)fuzzing->count;
}

/* What try_input says, of one solution; refused: 0, and the input is none. */
static int try_contender(struct fuzzing *fuzzing, size_t number, struct strbuf *input,
                         bool *out_refused, struct fuzz_result *result, struct error *err)
{
    struct contender *contender = &fuzzing->contenders[number];
    AUTO(tryout_result_release) struct tryout_result tried = TRYOUT_RESULT_INIT;
    int64_t start_us = clock_steady_us();
    int status;

    set_quick(contender);
    if (tryout_run(contender->rig.tryout, strbuf_span(input), &tried, err) < 0)
        return -1;
    contender->spent_us += clock_steady_us() - start_us;
    if (tried.model_fails)
        return blame_model(fuzzing, input, result, err);
    *out_refused = !tried.is_valid;
    result->solutions[number].inputs += tried.is_valid;
    if (!tried.is_valid || !is_news(contender, tried.result.verdict))
        return 0;
    status = find_example(fuzzing, &contender->rig, input, result, err);
    if (status > 0) {
        result->failing = result->solutions[number].file;
        result->right = result->model;
        status = ask_all(fuzzing, result, err) < 0 ? -1 : 1;
    }
    return status;
}

/* 1: somebody differs, and what was found is the result's; 0: nobody does. */
static int try_input(struct fuzzing *fuzzing, struct strbuf *input, struct fuzz_result *result,
                     struct error *err)
{
    bool is_refused = false;

    for (size_t i = 0; i < fuzzing->count && !is_refused; i++) {
        int status = 0;

        if (!had_its_share(fuzzing, &fuzzing->contenders[i]))
            status = try_contender(fuzzing, i, input, &is_refused, result, err);
        if (status != 0)
            return status;
    }
    result->refused += is_refused;
    result->inputs += !is_refused;
    if (!is_refused)
        fuzz_inputs_keep(&fuzzing->inputs, strbuf_span(input));
    return 0;
}

static int search(struct fuzzing *fuzzing, struct fuzz_result *result, struct error *err)
{
    const struct fuzz_request *request = fuzzing->request;
    int64_t until_us = fuzzing->start_us + request->time_ms * 1000;

    while (!result->is_found && !is_asked_to_stop(fuzzing)) {
        AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
        int status = fuzz_inputs_next(&fuzzing->inputs, until_us, &input, err);

        if (status == 0) {
            result->is_exhausted = clock_steady_us() < until_us;
            return 0;
        }
        if (status < 0 || try_input(fuzzing, &input, result, err) < 0)
            return is_asked_to_stop(fuzzing) ? 0 : -1;
        if (request->progress != NULL)
            request->progress(request->state, result->inputs);
    }
    return 0;
}

/* What is missing is said before anything is built. */
static int expect_fuzzable(const struct problem *problem, struct error *err)
{
    const char *obstacle = rig_obstacle(problem);
    size_t compared = 0;

    if (problem->package.kind != NULL)
        return error_set(err, ERROR_USAGE,
                         "'%s' is a %s: begin a problem of ours with it, judge problem new ID "
                         "--from KIND PATH",
                         problem->id, problem->package.kind);
    if (obstacle != NULL)
        return error_set(err, ERROR_USAGE, "'%s' cannot be tried on other inputs: %s", problem->id,
                         obstacle);
    if (problem->model == NULL)
        return error_set(err, ERROR_INPUT, "'%s' has no model solution", problem->id);
    for (size_t i = 0; i < problem->solution_count; i++)
        compared += is_compared(problem, &problem->solutions[i]);
    if (compared == 0)
        return error_set(err, ERROR_USAGE,
                         "'%s' has nothing to compare its model with: add a simple solution, "
                         "solutions/tle-simple.py or another ac-*",
                         problem->id);
    return 0;
}

int task_fuzz(const struct fuzz_request *request, struct fuzz_result *out_result, struct error *err)
{
    AUTO(fuzzing_release)
    struct fuzzing fuzzing = {.request = request, .inputs = FUZZ_INPUTS_INIT};
    AUTO(fuzz_result_release) struct fuzz_result result = FUZZ_RESULT_INIT;
    struct rig_request rig;

    if (expect_fuzzable(request->problem, err) < 0 || open_contenders(&fuzzing, &result, err) < 0)
        return -1;
    rig = rig_request_of(&fuzzing, fuzzing.model_path, NULL);
    if (fuzz_inputs_open(&rig, &fuzzing.inputs, err) < 0)
        return -1;
    fuzzing.start_us = clock_steady_us();
    if (search(&fuzzing, &result, err) < 0)
        return -1;
    result.time_us = clock_steady_us() - fuzzing.start_us;
    SWAP(*out_result, result);
    return 0;
}
