#include "judge/tasks/stress.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/trial.h"
#include "judge/repo/case_files.h"
#include "judge/tasks/shrink.h"

#define INPUT_BYTES_MAX ((size_t)64 << 10) /* larger ones are for the hidden cases */
#define CALLS_MAX 64

/* Where inputs come from: calls of a generator, each with one seed after the other. */
struct source {
    struct artifact artifact;
    struct trial generator;
    struct names calls; /* without their seeds */
    bool *is_large;     /* such a call is not made again */
};

static void source_release(struct source *source)
{
    trial_release(&source->generator);
    artifact_release(&source->artifact);
    names_release(&source->calls);
    mem_free(&source->is_large);
}

void stress_result_release(struct stress_result *result)
{
    counterexample_release(&result->example);
}

/* ---- the generator ---- */

static void add_call(struct source *source, const char *call)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    while (*(call += strspn(call, " \t")) != '\0') {
        size_t size = strcspn(call, " \t");

        if (strncmp(call, "seed=", 5) != 0) {
            strbuf_add_str(&words, words.size > 0 ? " " : "");
            strbuf_add(&words, call, size);
        }
        call += size;
    }
    for (size_t i = 0; i < source->calls.count; i++)
        if (strcmp(source->calls.items[i], words.data) == 0)
            return;
    if (source->calls.count < CALLS_MAX)
        names_add(&source->calls, words.data);
}

static int add_problem_calls(const struct problem *problem, struct source *source,
                             struct error *err)
{
    AUTO(case_list_release) struct case_list plan = CASE_LIST_INIT;

    if (case_files_plan(problem, "", &plan, err) < 0)
        return -1;
    for (size_t i = 0; i < plan.count; i++)
        if (plan.items[i].call != NULL)
            add_call(source, plan.items[i].call);
    return 0;
}

/* A program of the learner: no driver, whatever the problem is. */
static int build_own(const struct rig_request *rig, const char *path, struct artifact *out_artifact,
                     struct error *err)
{
    struct problem plain = *rig->problem; /* borrows */
    const struct language *language = language_of_file(rig->languages, path);
    struct compile_log log = {0};
    int status;

    if (language == NULL)
        return error_set(err, ERROR_USAGE, "'%s': its ending names no language that is known here",
                         path);
    plain.style = PROBLEM_STDIO;
    status = build_submission(&plain, language, path, out_artifact, &log, err);
    compile_log_release(&log);
    if (status == 0)
        return error_set(err, ERROR_USAGE, "the generator '%s' does not compile", path);
    return status < 0 ? -1 : 0;
}

static int source_open(const struct stress_request *request, struct source *source,
                       struct error *err)
{
    const struct problem *problem = request->rig.problem;

    if (request->gen_path != NULL) {
        names_add(&source->calls, "");
        if (build_own(&request->rig, request->gen_path, &source->artifact, err) < 0)
            return -1;
    } else if (problem->generator == NULL) {
        return error_set(err, ERROR_USAGE, "'%s' has no generator; bring one: --gen FILE",
                         problem->id);
    } else if (add_problem_calls(problem, source, err) < 0 ||
               build_tool(problem, request->rig.languages, problem->generator, &source->artifact,
                          err) < 0) {
        return -1;
    }
    source->is_large = mem_alloc(source->calls.count + 1, sizeof *source->is_large);
    return trial_open(&source->artifact, NULL, &source->generator, err);
}

/* 1: *out_input is filled; 0: this call makes large inputs only. */
static int source_make(struct source *source, size_t call, uint64_t seed, struct strbuf *out_input,
                       struct error *err)
{
    AUTO(names_release) struct names words = NAMES_INIT;
    AUTO(mem_free) char *seed_word = mem_format("seed=%llu", (unsigned long long)seed);
    AUTO(mem_free) char *copy = mem_strdup(source->calls.items[call]);
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    AUTO(mem_free) char *ending = NULL;
    struct run_result run;
    char *rest = copy;

    for (char *word; (word = strsep(&rest, " ")) != NULL;)
        if (word[0] != '\0')
            names_add(&words, word);
    names_add(&words, seed_word);
    if (trial_run_bytes(&source->generator, &words, (struct span){"", 0}, &run, err) < 0)
        return -1;
    ending = ending_message(&run, &source->generator.limits);
    if (run.end != RUN_FINISHED)
        return error_set(err, ERROR_USAGE, "the generator, told '%s%s%s': %s",
                         source->calls.items[call], words.count > 1 ? " " : "", seed_word,
                         ending != NULL ? ending : "it did not end well");
    if (mapping_of_fd(source->generator.output_fd, &output, err) < 0)
        return -1;
    if (output.bytes.size > INPUT_BYTES_MAX)
        return 0;
    strbuf_add(out_input, output.bytes.data, output.bytes.size);
    return 1;
}

/* ---- the search ---- */

static bool is_asked_to_stop(const struct stress_request *request)
{
    return request->rig.interrupted != NULL && request->rig.interrupted() != 0;
}

/* 1: they disagree on this input, and it is small now; 0: they do not. */
static int try_input(const struct stress_request *request, struct rig *rig, struct strbuf *input,
                     struct stress_result *result, struct error *err)
{
    const struct shrink_budget budget = {SHRINK_BUDGET_MS, request->rig.interrupted};
    AUTO(tryout_result_release) struct tryout_result tried = TRYOUT_RESULT_INIT;

    tryout_set_limits(rig->tryout, &rig->limits);
    if (tryout_run(rig->tryout, strbuf_span(input), &tried, err) < 0)
        return -1;
    result->inputs += tried.is_valid;
    result->refused += !tried.is_valid;
    if (!tried.is_valid || tried.result.verdict == VERDICT_AC)
        return 0;
    if (task_shrink_is_possible(request->rig.problem, tried.result.verdict) &&
        shrink_text(rig, request->rig.problem, strbuf_span(input), tried.result.verdict, &budget,
                    &result->example, err) > 0)
        return 1;
    if (is_asked_to_stop(request))
        return 0;
    /* It cannot be made smaller, or not within the shorter limits of candidates: as it is. */
    counterexample_of_result(&tried.result, input, &tried.answer, &tried.output, &result->example);
    return 1;
}

static int search(const struct stress_request *request, struct rig *rig, struct source *source,
                  struct stress_result *result, struct error *err)
{
    int64_t until_us = clock_steady_us() + request->time_ms * 1000;
    size_t large = 0;

    for (uint64_t seed = 1; large < source->calls.count; seed++)
        for (size_t call = 0; call < source->calls.count; call++) {
            AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
            int status;

            if (clock_steady_us() >= until_us || is_asked_to_stop(request))
                return 0;
            if (source->is_large[call])
                continue;
            status = source_make(source, call, seed, &input, err);
            if (status < 0)
                return is_asked_to_stop(request) ? 0 : -1;
            large += status == 0;
            source->is_large[call] = status == 0;
            if (status > 0)
                status = try_input(request, rig, &input, result, err);
            if (status < 0)
                return is_asked_to_stop(request) ? 0 : -1;
            if (status > 0) {
                result->is_found = true;
                return 0;
            }
            if (request->progress != NULL)
                request->progress(request->state, result->inputs);
        }
    return error_set(err, ERROR_USAGE,
                     "'%s': its generator makes no small inputs; bring one that does: --gen FILE",
                     request->rig.problem->id);
}

int task_stress(const struct stress_request *request, struct stress_result *out_result,
                struct error *err)
{
    AUTO(rig_release) struct rig rig = RIG_INIT;
    AUTO(source_release) struct source source = {.generator = TRIAL_INIT};
    AUTO(stress_result_release) struct stress_result result = STRESS_RESULT_INIT;
    int64_t start_us;

    if (rig_open(&request->rig, &rig, err) < 0 || source_open(request, &source, err) < 0)
        return -1;
    start_us = clock_steady_us();
    if (search(request, &rig, &source, &result, err) < 0)
        return -1;
    result.time_us = clock_steady_us() - start_us;
    SWAP(*out_result, result);
    return 0;
}
