/*
 * Similar programs side by side on one page that stands alone, what is alike marked.
 */
#ifndef JUDGE_VIEW_SIMILAR_HTML_H
#define JUDGE_VIEW_SIMILAR_HTML_H

#include "judge/base/strbuf.h"
#include "judge/core/similar.h"

/* The most similar pairs; the page says how many others there are. */
void similar_html_add(const struct similar *similar, struct strbuf *out);

/*
 * The same as a part of another page: a table, and below it the most similar pairs folded up.
 */
void similar_section_add(const struct similar *similar, struct strbuf *out);

#endif
