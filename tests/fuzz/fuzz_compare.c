/*
 * Laws: equal texts are accepted by every kind; a token more is refused by `tokens`; a verdict and
 * its difference agree, and the difference lies inside the texts.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/compare.h"

static const struct checker_spec checkers[] = {
    {.kind = CHECKER_TOKENS},
    {.kind = CHECKER_EXACT },
    {.kind = CHECKER_LINES },
    {.kind = CHECKER_FLOAT,  .tolerance = 1e-6},
    {.kind = CHECKER_UNORDERED_LINES                     },
    {.kind = CHECKER_UNORDERED_TOKENS},
};

static enum verdict judged(const struct checker_spec *checker, struct span answer,
                           struct span output)
{
    struct difference difference;
    enum verdict verdict = VERDICT_IE;

    if (compare_output(checker, answer, output, &verdict, &difference, NULL) < 0)
        abort();
    if ((verdict == VERDICT_AC) != (difference.kind == DIFFERENCE_NONE))
        abort();
    if (difference.output_offset > output.size || difference.answer_offset > answer.size)
        abort();
    if (verdict == VERDICT_WA && (difference.line < 1 || difference.token < 1))
        abort();
    return verdict;
}

/* The first byte says where the input is cut into answer and output. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    size_t cut = size > 0 ? 1 + (size_t)data[0] * (size - 1) / 255 : 0;
    struct span answer = {text + (size > 0), cut - (size > 0)};
    struct span output = {text + cut, size - cut};
    AUTO(mem_free) char *copy = mem_alloc(answer.size + 3, 1);

    memcpy(copy, answer.data, answer.size);
    memcpy(copy + answer.size, " x", 2);
    for (size_t i = 0; i < ARRAY_LEN(checkers); i++) {
        enum verdict one = judged(&checkers[i], answer, output);

        if (judged(&checkers[i], answer, (struct span){copy, answer.size}) != VERDICT_AC)
            abort();
        /* A tolerance is relative to the answer: only there may the roles matter. */
        if (checkers[i].kind != CHECKER_FLOAT && judged(&checkers[i], output, answer) != one)
            abort();
        if (checkers[i].kind == CHECKER_TOKENS &&
            judged(&checkers[i], answer, (struct span){copy, answer.size + 2}) != VERDICT_WA)
            abort();
    }
    return 0;
}
