/*
 * What a compiler said, on the screen: messages are wrapped; source lines with their carets keep
 * their columns, and are shown around the carets where they are too long.
 */
#ifndef JUDGE_VIEW_COMPILER_TEXT_H
#define JUDGE_VIEW_COMPILER_TEXT_H

#include "judge/view/screen.h"

/* text may be NULL. At most so many of its lines, then an ellipsis. An empty line comes first. */
void compiler_text_add(const char *text, size_t lines_max, const struct screen *screen,
                       struct strbuf *out);

#endif
