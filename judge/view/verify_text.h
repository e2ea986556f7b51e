/*
 * A verification as text: a line a check, the matrix of solutions and cases, the cures.
 */
#ifndef JUDGE_VIEW_VERIFY_TEXT_H
#define JUDGE_VIEW_VERIFY_TEXT_H

#include "judge/base/json.h"
#include "judge/core/verification.h"
#include "judge/view/screen.h"

struct verify_view {
    bool is_strict;
    bool is_brief;   /* one of many: only what is wrong, below one line */
    bool with_notes; /* what is worth knowing too */
};

void verify_text_add(const struct verification *verification, const struct verify_view *view,
                     const struct screen *screen, struct strbuf *out);

/* Solutions by cases, alone. */
void verify_matrix_add(const struct verification *verification, const struct screen *screen,
                       struct strbuf *out);

/* One object, key NULL inside an array. */
void verify_json_add(const struct verification *verification, bool is_strict,
                     struct json_writer *writer);

#endif
