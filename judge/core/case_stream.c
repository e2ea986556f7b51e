#include "judge/core/case_stream.h"

#include "judge/base/memory.h"

struct list_state {
    const struct case_list *list;
    size_t position;
};

static int list_next(void *state, struct test_case *out_case, struct error *err)
{
    struct list_state *cursor = state;

    (void)err; /* a list in memory cannot fail */
    if (cursor->position == cursor->list->count)
        return 0;
    test_case_copy(&cursor->list->items[cursor->position++], out_case);
    return 1;
}

static void list_release(void *state)
{
    mem_free(&state);
}

void case_stream_of_list(const struct case_list *list, struct case_stream *out_stream)
{
    struct list_state *cursor = mem_alloc(1, sizeof *cursor);

    cursor->list = list;
    *out_stream = (struct case_stream){
        .next = list_next,
        .release = list_release,
        .state = cursor,
        .expected_count = list->count,
    };
}

int case_stream_next(struct case_stream *stream, struct test_case *out_case, struct error *err)
{
    return stream->next(stream->state, out_case, err);
}

void case_stream_release(struct case_stream *stream)
{
    if (stream->release != NULL)
        stream->release(stream->state);
    *stream = (struct case_stream){0};
}
