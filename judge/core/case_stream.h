/*
 * Where cases come from: a list, growing sizes, or seeds. The pipeline asks, one at a time.
 */
#ifndef JUDGE_CORE_CASE_STREAM_H
#define JUDGE_CORE_CASE_STREAM_H

#include "judge/base/error.h"
#include "judge/core/test_case.h"

struct case_stream {
    /* 1: *out_case is filled and the caller's; 0: no more; -1: error. */
    int (*next)(void *state, struct test_case *out_case, struct error *err);
    void (*release)(void *state);
    void *state;
    size_t expected_count; /* for progress; 0: unknown */
};

/* The cases of a list, which must outlive the stream. */
void case_stream_of_list(const struct case_list *list, struct case_stream *out_stream);
int case_stream_next(struct case_stream *stream, struct test_case *out_case, struct error *err);
void case_stream_release(struct case_stream *stream);

#endif
