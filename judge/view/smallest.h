/*
 * The smallest counterexample on the screen and as JSON.
 */
#ifndef JUDGE_VIEW_SMALLEST_H
#define JUDGE_VIEW_SMALLEST_H

#include "judge/base/json.h"
#include "judge/core/counterexample.h"
#include "judge/view/screen.h"

/* Where it comes from, why it fails, and its data. said: a reason that stands above; or NULL. */
void smallest_text_add(const struct counterexample *example, const char *said,
                       const struct screen *screen, struct strbuf *out);

/* One object under the key; key NULL: as the members of an object that is open. */
void smallest_json_add(const struct counterexample *example, const char *key,
                       struct json_writer *writer);

#endif
