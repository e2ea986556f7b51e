/*
 * A statement in GitHub Markdown as text for a terminal. The door to md4c.
 */
#ifndef JUDGE_VIEW_MARKDOWN_H
#define JUDGE_VIEW_MARKDOWN_H

#include "judge/view/screen.h"

/*
 * Appends headings, wrapped paragraphs, lists, tables, quotes and code; maths becomes readable.
 * No line is wider than screen->width columns; code that is wider is folded, table cells are cut.
 * The text may come from anywhere: control characters are made harmless.
 */
void markdown_add(const struct screen *screen, struct strbuf *out, const char *text);

#endif
