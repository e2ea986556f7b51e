/*
 * Words into lines of a width. Text may hold the screen's colours; it is safe already.
 */
#ifndef JUDGE_VIEW_WRAP_H
#define JUDGE_VIEW_WRAP_H

#include "judge/view/screen.h"

/*
 * Appends the text as lines, broken at spaces: first before the first line, rest before the others
 * ('\n' in the text breaks too). A word longer than a line is broken within. U+00A0 does not break
 * and is shown as a space.
 */
void wrap_add(struct strbuf *out, const char *text, size_t width, const char *first,
              const char *rest);

#endif
