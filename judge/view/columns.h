/*
 * Input, expected and printed side by side, the first difference marked in both; on a narrow screen
 * one below the other.
 */
#ifndef JUDGE_VIEW_COLUMNS_H
#define JUDGE_VIEW_COLUMNS_H

#include "judge/view/evidence.h"

/* note stands at the mark of what was printed ("line 1, token 1: off by 1"); NULL: none. */
void columns_add(const struct evidence *evidence, const struct screen *screen, const char *note,
                 struct strbuf *out);

#endif
