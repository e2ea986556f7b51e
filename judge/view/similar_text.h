/*
 * Similar programs as a table, as a spreadsheet and as JSON.
 */
#ifndef JUDGE_VIEW_SIMILAR_TEXT_H
#define JUDGE_VIEW_SIMILAR_TEXT_H

#include "judge/base/json.h"
#include "judge/core/similar.h"
#include "judge/view/screen.h"

void similar_text_add(const struct similar *similar, double min_percent,
                      const struct screen *screen, struct strbuf *out);
void similar_csv_add(const struct similar *similar, struct strbuf *out);

/* As members of the object that the writer is in. */
void similar_json_add(const struct similar *similar, struct json_writer *writer);

#endif
