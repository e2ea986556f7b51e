/*
 * A small input on which a submission fails, and what is known of it.
 */
#ifndef JUDGE_CORE_COUNTEREXAMPLE_H
#define JUDGE_CORE_COUNTEREXAMPLE_H

#include "judge/base/strbuf.h"
#include "judge/core/report.h"

struct counterexample {
    struct strbuf input, answer, output; /* answer and output cut to 64 KiB */
    struct case_result result;           /* without paths */
    char *origin;                        /* name of the case that it was made of; NULL: a call */
    int64_t origin_bytes;
    size_t tokens; /* of the input */
    size_t runs;   /* candidates that were run */
    int64_t time_us;
    bool is_least; /* nothing smaller was left to try */
};
#define COUNTEREXAMPLE_INIT {.input = STRBUF_INIT, .answer = STRBUF_INIT, .output = STRBUF_INIT}

void counterexample_free(struct counterexample **example); /* for AUTO */
void counterexample_release(struct counterexample *example);

/* Takes them over, and counts the tokens. */
void counterexample_of_result(struct case_result *result, struct strbuf *input,
                              struct strbuf *answer, struct strbuf *output,
                              struct counterexample *out_example);

/* What stands between white space, brackets and commas. */
size_t count_tokens(struct span text);

#endif
