#include "judge/view/evidence.h"

#include <string.h>

#define INPUT_LINES 10
#define LINES_BEFORE 3
#define LINES_AFTER 3

void evidence_release(struct evidence *evidence)
{
    passage_release(&evidence->input);
    passage_release(&evidence->expected);
    passage_release(&evidence->printed);
    *evidence = (struct evidence)EVIDENCE_INIT;
}

/* The bytes from there up to white space; at least one where there are any. */
static size_t token_size(struct span part, size_t at)
{
    size_t size = 0;

    while (at + size < part.size && strchr(" \t\r\n\v\f", part.data[at + size]) == NULL)
        size++;
    return size;
}

static size_t mark_size(const struct difference *difference, struct span part, size_t offset,
                        size_t mark_offset)
{
    if (mark_offset < offset || mark_offset - offset > part.size)
        return 0;
    if (difference->kind == DIFFERENCE_BYTES)
        return mark_offset - offset < part.size;
    return token_size(part, mark_offset - offset);
}

static void make_marked(const struct difference *difference, const struct evidence_part *part,
                        size_t mark_offset, int64_t mark_line, struct passage *out_passage)
{
    const struct passage_spec spec = {
        .part = part->part,
        .part_first_line = 1,
        .total_bytes = part->total_bytes,
        .part_offset = part->offset,
        .has_mark = difference->kind != DIFFERENCE_NONE,
        .mark_offset = mark_offset,
        .mark_size = mark_size(difference, part->part, part->offset, mark_offset),
        .mark_line_number = mark_line,
        .lines_before = LINES_BEFORE,
        .lines_after = difference->kind != DIFFERENCE_NONE ? LINES_AFTER : INPUT_LINES - 1,
    };

    passage_make(&spec, out_passage);
}

void evidence_make(const struct case_result *result, const struct evidence_part *input,
                   const struct evidence_part *answer, struct evidence *out_evidence)
{
    const struct difference *difference = &result->difference;
    const char *output = result->output_excerpt;

    /* Nothing printed, where something was expected, is shown too. */
    if (output == NULL && difference->kind != DIFFERENCE_NONE && result->output_bytes == 0)
        output = "";
    evidence_release(out_evidence);
    if (input->part.data != NULL) {
        const struct passage_spec spec = {
            .part = input->part,
            .part_first_line = 1,
            .total_bytes = input->total_bytes,
            .lines_after = INPUT_LINES - 1,
        };

        out_evidence->has_input = true;
        passage_make(&spec, &out_evidence->input);
    }
    if (answer->part.data != NULL) {
        out_evidence->has_expected = true;
        make_marked(difference, answer, difference->answer_offset, difference->answer_line,
                    &out_evidence->expected);
    }
    if (output != NULL) {
        const struct evidence_part printed = {
            .part = {output, strlen(output)},
            .offset = result->output_excerpt_offset,
            .total_bytes = (int64_t)result->output_bytes,
        };

        out_evidence->has_printed = true;
        make_marked(difference, &printed, difference->output_offset, difference->line,
                    &out_evidence->printed);
    }
}
