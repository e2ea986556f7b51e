#include "judge/core/counterexample.h"

#include "judge/base/memory.h"
#include "judge/core/token.h"

void counterexample_release(struct counterexample *example)
{
    strbuf_release(&example->input);
    strbuf_release(&example->answer);
    strbuf_release(&example->output);
    case_result_release(&example->result);
    mem_free(&example->origin);
}

void counterexample_free(struct counterexample **example)
{
    if (*example != NULL)
        counterexample_release(*example);
    mem_free(example);
}

size_t count_tokens(struct span text)
{
    size_t count = 0;
    bool is_inside = false;

    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        bool is_between = char_is_blank(c) || c == ',' || c == '[' || c == ']';

        count += !is_between && !is_inside;
        is_inside = !is_between;
    }
    return count;
}

void counterexample_of_result(struct case_result *result, struct strbuf *input,
                              struct strbuf *answer, struct strbuf *output,
                              struct counterexample *out_example)
{
    AUTO(counterexample_release) struct counterexample example = COUNTEREXAMPLE_INIT;

    strbuf_swap(&example.input, input);
    strbuf_swap(&example.answer, answer);
    strbuf_swap(&example.output, output);
    SWAP(example.result, *result);
    example.result.test.input_bytes = (int64_t)example.input.size;
    example.tokens = count_tokens(strbuf_span(&example.input));
    SWAP(*out_example, example);
}
