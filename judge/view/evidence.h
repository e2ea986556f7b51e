/*
 * What is shown of the case that failed: input, expected and printed, cut around the first
 * difference. Made once, when the files are at hand; stored in the report's JSON, so that the
 * screen can be drawn again later. Empty where the policy hides it.
 */
#ifndef JUDGE_VIEW_EVIDENCE_H
#define JUDGE_VIEW_EVIDENCE_H

#include "judge/core/report.h"
#include "judge/view/passage.h"

struct evidence {
    bool has_input, has_expected, has_printed;
    struct passage input, expected, printed;
};
#define EVIDENCE_INIT {.input = PASSAGE_INIT, .expected = PASSAGE_INIT, .printed = PASSAGE_INIT}

/* some of a file; data NULL: the file is not there */
struct evidence_part {
    struct span part;
    size_t offset;       /* of part in the file */
    int64_t total_bytes; /* of the file */
};

/* input: the file's beginning; answer: around the difference. */
void evidence_make(const struct case_result *result, const struct evidence_part *input,
                   const struct evidence_part *answer, struct evidence *out_evidence);
void evidence_release(struct evidence *evidence);

#endif
