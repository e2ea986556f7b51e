/*
 * How a program grows, on one page that stands alone: the words, the curve, and the source with
 * each line's class and share.
 */
#ifndef JUDGE_VIEW_GROWTH_HTML_H
#define JUDGE_VIEW_GROWTH_HTML_H

#include "judge/core/growth_report.h"

/* other: a second program to compare with, or NULL. */
void growth_html_add(const struct growth_report *report, const struct growth_report *other,
                     struct strbuf *out);

/* The curve alone, as <svg>, for other pages; nothing where growth is not known. */
void growth_svg_add(const struct growth_report *report, const struct growth_report *other,
                    struct strbuf *out);

#endif
