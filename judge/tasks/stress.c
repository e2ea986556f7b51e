#include "judge/tasks/stress.h"

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/tasks/input_maker.h"
#include "judge/tasks/shrink.h"

#define INPUT_BYTES_MAX ((size_t)64 << 10) /* larger ones are for the hidden cases */

void stress_result_release(struct stress_result *result)
{
    counterexample_release(&result->example);
}

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

    if (rig_look_at(rig, strbuf_span(input), &tried, err) < 0)
        return -1;
    result->inputs += tried.is_valid;
    result->refused += !tried.is_valid;
    if (!tried.is_valid || tried.result.verdict == VERDICT_AC)
        return 0;
    return shrink_or_keep(rig, request->rig.problem, input, &tried, &budget, &result->example) ||
           !is_asked_to_stop(request);
}

/* A generator that fails is of no use. */
static int make_input(struct input_maker *maker, size_t call, uint64_t seed,
                      struct strbuf *out_input, struct error *err)
{
    AUTO(mem_free) char *fault = NULL;
    int status = input_maker_make(maker, maker->calls.items[call], seed, INPUT_BYTES_MAX, out_input,
                                  &fault, err);

    return fault != NULL ? error_set(err, ERROR_USAGE, "%s", fault) : status;
}

static int search(const struct stress_request *request, struct rig *rig, struct input_maker *maker,
                  struct stress_result *result, struct error *err)
{
    int64_t until_us = clock_steady_us() + request->time_ms * 1000;
    AUTO(mem_free) bool *is_large = mem_alloc(maker->calls.count + 1, sizeof *is_large);
    size_t large = 0;

    for (uint64_t seed = 1; large < maker->calls.count; seed++)
        for (size_t call = 0; call < maker->calls.count; call++) {
            AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
            int status;

            if (clock_steady_us() >= until_us || is_asked_to_stop(request))
                return 0;
            if (is_large[call]) /* such a call is not made again */
                continue;
            status = make_input(maker, call, seed, &input, err);
            if (status < 0)
                return is_asked_to_stop(request) ? 0 : -1;
            large += status == 0;
            is_large[call] = status == 0;
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
    AUTO(input_maker_release) struct input_maker maker = INPUT_MAKER_INIT;
    AUTO(stress_result_release) struct stress_result result = STRESS_RESULT_INIT;
    int64_t start_us;

    if (rig_open(&request->rig, &rig, err) < 0 ||
        input_maker_open(&request->rig, request->gen_path, &maker, err) < 0)
        return -1;
    start_us = clock_steady_us();
    if (search(request, &rig, &maker, &result, err) < 0)
        return -1;
    result.time_us = clock_steady_us() - start_us;
    SWAP(*out_result, result);
    return 0;
}
