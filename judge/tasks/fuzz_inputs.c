#include "judge/tasks/fuzz_inputs.h"

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/random.h"
#include "judge/core/fuzz_draw.h"
#include "judge/repo/case_files.h"
#include "judge/tasks/generate.h"

#define INPUT_BYTES_MAX ((size_t)4 << 10)
#define DULL_MAX 4000 /* draws in a row that gave nothing new: there is no more */

void fuzz_inputs_release(struct fuzz_inputs *inputs)
{
    for (size_t i = 0; i < inputs->pool_count; i++)
        strbuf_release(&inputs->pool[i]);
    inputs->pool_count = 0;
    input_maker_release(&inputs->maker);
    memo_release(&inputs->seen);
}

void fuzz_inputs_keep(struct fuzz_inputs *inputs, struct span input)
{
    struct strbuf *place = &inputs->pool[inputs->pool_next];

    if (inputs->pool_next == inputs->pool_count) {
        *place = (struct strbuf)STRBUF_INIT;
        inputs->pool_count++;
    }
    strbuf_clear(place);
    strbuf_add(place, input.data, input.size);
    inputs->pool_next = (inputs->pool_next + 1) % FUZZ_POOL_MAX;
}

/* Those with a file that is small. */
static int keep_files(struct fuzz_inputs *inputs, const struct case_list *list, struct error *err)
{
    for (size_t i = 0; i < list->count && inputs->pool_count < FUZZ_POOL_MAX; i++) {
        const struct test_case *test = &list->items[i];
        AUTO(mem_free) char *data = NULL;
        size_t size;

        if (test->call != NULL || file_size_bytes(test->input_path) > (int64_t)INPUT_BYTES_MAX)
            continue;
        if (file_read_bytes(test->input_path, INPUT_BYTES_MAX, &data, &size, err) < 0)
            return -1;
        fuzz_inputs_keep(inputs, (struct span){data, size});
    }
    return 0;
}

int fuzz_inputs_open(const struct rig_request *rig, struct fuzz_inputs *inputs, struct error *err)
{
    AUTO(case_list_release) struct case_list samples = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list plan = CASE_LIST_INIT;

    inputs->problem = rig->problem;
    if (task_samples(rig->problem, &samples, err) < 0 ||
        case_files_plan(rig->problem, "", &plan, err) < 0 ||
        keep_files(inputs, &samples, err) < 0 || keep_files(inputs, &plan, err) < 0)
        return -1;
    return rig->problem->generator == NULL ? 0 : input_maker_open(rig, NULL, &inputs->maker, err);
}

/* 1: *out is filled; 0: the generator makes nothing small of this call. */
static int make(struct fuzz_inputs *inputs, struct strbuf *out, struct error *err)
{
    const struct names *calls = &inputs->maker.calls;
    AUTO(strbuf_release) struct strbuf call = STRBUF_INIT;
    AUTO(mem_free) char *fault = NULL;

    fuzz_draw_call(calls->items[random_below(&inputs->random, calls->count)], &inputs->random,
                   &call);
    return input_maker_make(&inputs->maker, call.data, ++inputs->seed, INPUT_BYTES_MAX, out, &fault,
                            err);
}

static int draw(struct fuzz_inputs *inputs, struct strbuf *out, struct error *err)
{
    const struct strbuf *from;

    if (inputs->maker.calls.count > 0 &&
        (inputs->pool_count == 0 || random_below(&inputs->random, 2) == 0))
        return make(inputs, out, err);
    if (inputs->pool_count == 0)
        return 0;
    from = &inputs->pool[random_below(&inputs->random, inputs->pool_count)];
    fuzz_draw_change(strbuf_span(from), inputs->problem->style == PROBLEM_FUNCTION, &inputs->random,
                     out);
    return out->size <= INPUT_BYTES_MAX;
}

int fuzz_inputs_next(struct fuzz_inputs *inputs, int64_t until_us, struct strbuf *out_input,
                     struct error *err)
{
    for (int dull = 0; dull < DULL_MAX && clock_steady_us() < until_us; dull++) {
        AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
        int status = draw(inputs, &input, err), answer;
        uint64_t key = memo_key(strbuf_span(&input));

        if (status < 0)
            return -1;
        if (status == 0 || memo_find(&inputs->seen, key, &answer))
            continue;
        memo_add(&inputs->seen, key, 0);
        strbuf_swap(out_input, &input);
        return 1;
    }
    return 0;
}
