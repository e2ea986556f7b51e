/*
 * What judging a class again changes, for people, for a spreadsheet and for programs.
 */
#ifndef JUDGE_VIEW_REGRADE_TEXT_H
#define JUDGE_VIEW_REGRADE_TEXT_H

#include "judge/core/regrade.h"
#include "judge/view/screen.h"

/* Verdicts before and after, then who gains and who loses. */
void regrade_text_add(const struct gradebook *before, const struct gradebook *after,
                      const struct regrade *regrade, const struct screen *screen,
                      struct strbuf *out);

/* A row a change. */
void regrade_csv_add(const struct gradebook *book, const struct regrade *regrade,
                     struct strbuf *out);

/* Schema "judge.regrade/1". */
void regrade_json_add(const struct gradebook *book, const struct regrade *regrade, size_t judged,
                      bool is_applied, struct strbuf *out);

#endif
