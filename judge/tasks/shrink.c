#include "judge/tasks/shrink.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/core/shrink.h"
#include "judge/engine/diagnose.h"
#include "judge/engine/served.h"
#include "judge/tasks/memo.h"
#include "judge/tasks/runtime_words.h"

#define ORIGIN_BYTES_MAX ((int64_t)8 << 20) /* larger ones take the whole budget for nothing */
#define ORIGINS_MAX 4                       /* failing cases to begin at */
#define CANDIDATE_TIME_MS 250               /* a wrong answer does not need longer */
#define ENDLESS_TIME_MS 100                 /* what runs so long runs over; confirmed at the end */
#define WAITING_TIME_MS 1000 /* beyond the CPU time: what waits is confirmed sooner */

/* One shrinking: what is to be kept, and what was asked already. */
struct shrinking {
    struct rig *rig;
    enum verdict verdict;
    int signal; /* of the first run; 0: none */
    const struct shrink_budget *budget;
    int64_t until_us;
    bool is_quick; /* candidates are served; else each is a run of the box */
    struct memo memo;
    size_t runs;
    struct error failure;
};

static bool is_over(const struct shrinking *shrinking)
{
    const struct shrink_budget *budget = shrinking->budget;

    return clock_steady_us() >= shrinking->until_us ||
           (budget->interrupted != NULL && budget->interrupted() != 0);
}

static enum shrink_answer answer_of(const struct shrinking *shrinking,
                                    const struct tryout_result *result)
{
    if (!result->is_valid)
        return SHRINK_REFUSED;
    if (result->result.verdict != shrinking->verdict)
        return SHRINK_PASSES;
    /* What ran too long was ended by this signal or that one: by its server, or by its box. */
    if (shrinking->verdict == VERDICT_TLE)
        return SHRINK_FAILS;
    return result->result.run.signal == shrinking->signal ? SHRINK_FAILS : SHRINK_PASSES;
}

static enum shrink_answer ask(void *state, struct span candidate)
{
    struct shrinking *shrinking = state;
    AUTO(tryout_result_release) struct tryout_result result = TRYOUT_RESULT_INIT;
    uint64_t key = memo_key(candidate);
    int answer;

    if (memo_find(&shrinking->memo, key, &answer))
        return (enum shrink_answer)answer;
    if (is_over(shrinking))
        return SHRINK_STOP;
    if (tryout_run(shrinking->rig->tryout, candidate, &result, &shrinking->failure) < 0)
        return SHRINK_STOP;
    shrinking->runs++;
    answer = (int)answer_of(shrinking, &result);
    memo_add(&shrinking->memo, key, answer);
    return (enum shrink_answer)answer;
}

/* Shorter limits: most candidates are small, and one that hangs must not take the whole budget. */
static struct limits candidate_limits(const struct rig *rig, enum verdict verdict)
{
    struct limits limits = rig->limits;
    int64_t most = verdict == VERDICT_TLE ? ENDLESS_TIME_MS : CANDIDATE_TIME_MS;

    if (limits.cpu_time_ms > most) {
        limits.cpu_time_ms = most;
        limits.wall_time_ms = 4 * most;
    }
    return limits;
}

/* By the book: 1: it fails as it should, and is in *out; 0: it does not. */
static int confirm(struct shrinking *shrinking, struct strbuf *input, struct counterexample *out,
                   struct error *err)
{
    AUTO(tryout_result_release) struct tryout_result result = TRYOUT_RESULT_INIT;
    struct limits limits = shrinking->rig->limits;

    if (limits.wall_time_ms > limits.cpu_time_ms + WAITING_TIME_MS)
        limits.wall_time_ms = limits.cpu_time_ms + WAITING_TIME_MS;
    tryout_set_quick(shrinking->rig->tryout, false);
    tryout_set_limits(shrinking->rig->tryout, &limits);
    if (tryout_run(shrinking->rig->tryout, strbuf_span(input), &result, err) < 0)
        return -1;
    if (answer_of(shrinking, &result) != SHRINK_FAILS)
        return 0;
    counterexample_of_result(&result.result, input, &result.answer, &result.output, out);
    out->runs = shrinking->runs;
    return 1;
}

/* Does it fail as the report says? Then its signal is kept too. */
static int begin(struct shrinking *shrinking, struct span input, struct error *err)
{
    AUTO(tryout_result_release) struct tryout_result result = TRYOUT_RESULT_INIT;
    struct limits limits = candidate_limits(shrinking->rig, shrinking->verdict);

    tryout_set_quick(shrinking->rig->tryout, shrinking->is_quick);
    tryout_set_limits(shrinking->rig->tryout, &limits);
    if (tryout_run(shrinking->rig->tryout, input, &result, err) < 0)
        return -1;
    shrinking->runs++;
    shrinking->signal = result.result.run.signal;
    return answer_of(shrinking, &result) == SHRINK_FAILS;
}

static int shrink_once(struct shrinking *shrinking, struct span input, bool is_typed,
                       struct counterexample *out, struct error *err)
{
    const struct shrink_oracle oracle = {ask, shrinking};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    int status = begin(shrinking, input, err);
    bool is_least;

    if (status <= 0)
        return status;
    is_least = shrink_input(input, is_typed, &oracle, &text);
    if (shrinking->failure.kind != ERROR_NONE && shrinking->failure.kind != ERROR_INTERRUPTED)
        return error_set(err, shrinking->failure.kind, "%s", error_text(&shrinking->failure));
    status = confirm(shrinking, &text, out, err);
    if (status > 0)
        out->is_least = is_least;
    return status;
}

/*
 * Quickly; where the input does not fail so, or what came of it does not fail by the book, there is
 * more in this program than its input, and all is done by the book.
 */
static int shrink_one(struct shrinking *shrinking, struct span input, bool is_typed,
                      struct counterexample *out, struct error *err)
{
    int status;

    shrinking->is_quick = true;
    status = shrink_once(shrinking, input, is_typed, out, err);
    if (status != 0 || is_over(shrinking))
        return status;
    memo_release(&shrinking->memo);
    shrinking->is_quick = false;
    return shrink_once(shrinking, input, is_typed, out, err);
}

static void shrinking_release(struct shrinking *shrinking)
{
    memo_release(&shrinking->memo);
    error_release(&shrinking->failure);
}

int shrink_text(struct rig *rig, const struct problem *problem, struct span input,
                enum verdict verdict, const struct shrink_budget *budget,
                struct counterexample *out_example, struct error *err)
{
    int64_t start_us = clock_steady_us();
    AUTO(shrinking_release)
    struct shrinking shrinking = {
        .rig = rig,
        .verdict = verdict,
        .budget = budget,
        .until_us = start_us + budget->time_ms * 1000,
        .failure = ERROR_INIT,
    };
    int status =
        shrink_one(&shrinking, input, problem->style == PROBLEM_FUNCTION, out_example, err);

    if (status > 0)
        out_example->time_us = clock_steady_us() - start_us;
    return status;
}

bool task_shrink_is_possible(const struct problem *problem, enum verdict verdict)
{
    static const enum verdict verdicts[] = {VERDICT_WA, VERDICT_RTE, VERDICT_TLE};

    for (size_t i = 0; i < ARRAY_LEN(verdicts); i++)
        if (verdict == verdicts[i])
            return rig_obstacle(problem) == NULL && problem->model != NULL;
    return false;
}

/* Failing cases by the size of their input, the smallest first; as many as wanted. */
static size_t choose_origins(const struct report *report,
                             const struct case_result *out_origins[ORIGINS_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        size_t at = count < ORIGINS_MAX ? count : ORIGINS_MAX - 1;

        if (result->verdict != report->verdict || result->test.input_path == NULL ||
            result->test.input_bytes > ORIGIN_BYTES_MAX)
            continue;
        if (count == ORIGINS_MAX && result->test.input_bytes >= out_origins[at]->test.input_bytes)
            continue;
        for (; at > 0 && out_origins[at - 1]->test.input_bytes > result->test.input_bytes; at--)
            out_origins[at] = out_origins[at - 1];
        out_origins[at] = result;
        count += count < ORIGINS_MAX;
    }
    return count;
}

static int shrink_origin(struct rig *rig, const struct rig_request *request,
                         const struct case_result *origin, const struct shrink_budget *budget,
                         struct counterexample *out_example, struct error *err)
{
    AUTO(mem_free) char *data = NULL;
    size_t size;
    int status;

    if (file_read_bytes(origin->test.input_path, (size_t)ORIGIN_BYTES_MAX, &data, &size, err) < 0)
        return -1;
    status = shrink_text(rig, request->problem, (struct span){data, size}, origin->verdict, budget,
                         out_example, err);
    if (status > 0) {
        out_example->origin = mem_strdup(origin->test.name);
        out_example->origin_bytes = (int64_t)size;
    }
    return status;
}

static bool is_smaller(const struct counterexample *a, const struct counterexample *b)
{
    return a->tokens != b->tokens ? a->tokens < b->tokens : a->input.size < b->input.size;
}

/* With the sanitizer's words about it. */
static void explain_crash(const struct rig_request *request, struct counterexample *example)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *path = NULL;
    struct test_case test = TEST_CASE_INIT;

    if (example->result.run.end != RUN_SIGNALED || scratch_make(&scratch, NULL) < 0)
        return;
    path = path_join(scratch.path, "input");
    if (file_write_atomic(path, example->input.data, example->input.size, NULL) < 0)
        return;
    test.input_path = path;
    example->result.cause =
        diagnose_crash(request->problem, request->language, request->source_path, &test, NULL);
}

int task_shrink(const struct rig_request *request, const struct report *report,
                const struct shrink_budget *budget, struct counterexample *out_example,
                struct error *err)
{
    AUTO(rig_release) struct rig rig = RIG_INIT;
    AUTO(counterexample_release) struct counterexample best = COUNTEREXAMPLE_INIT;
    const struct case_result *origins[ORIGINS_MAX];
    size_t count = choose_origins(report, origins), runs = 0;
    bool is_found = false;
    int64_t start_us;

    if (count == 0)
        return 0;
    if (rig_open(request, &rig, err) < 0)
        return -1;
    served_prepare();
    start_us = clock_steady_us();
    for (size_t i = 0; i < count; i++) {
        AUTO(counterexample_release) struct counterexample example = COUNTEREXAMPLE_INIT;
        struct shrink_budget left = *budget;
        int status;

        left.time_ms -= (clock_steady_us() - start_us) / 1000;
        if (i > 0 && (left.time_ms <= 0 || (budget->interrupted != NULL && budget->interrupted())))
            break;
        status = shrink_origin(&rig, request, origins[i], &left, &example, is_found ? NULL : err);
        if (status < 0 && !is_found)
            return -1;
        runs += status > 0 ? example.runs : 1;
        if (status > 0 && (!is_found || is_smaller(&example, &best))) {
            SWAP(best, example);
            is_found = true;
        }
    }
    if (!is_found || best.input.size > TRYOUT_TEXT_BYTES)
        return 0;
    best.runs = runs;
    best.time_us = clock_steady_us() - start_us;
    explain_crash(request, &best);
    runtime_words_clean(request->language, request->source_path, &best.result);
    runtime_words_explain(request->source_path, &best.result);
    SWAP(*out_example, best);
    return 1;
}

bool shrink_or_keep(struct rig *rig, const struct problem *problem, struct strbuf *input,
                    struct tryout_result *tried, const struct shrink_budget *budget,
                    struct counterexample *out_example)
{
    const enum verdict verdict = tried->result.verdict;

    if (task_shrink_is_possible(problem, verdict) &&
        shrink_text(rig, problem, strbuf_span(input), verdict, budget, out_example, NULL) > 0)
        return true;
    counterexample_of_result(&tried->result, input, &tried->answer, &tried->output, out_example);
    return false;
}
