/*
 * The whole class on one page that stands alone, for whoever teaches it: who got what, how each
 * problem went, and what somebody should look at. It names every student: it is no page for them.
 */
#ifndef JUDGE_VIEW_GRADEBOOK_HTML_H
#define JUDGE_VIEW_GRADEBOOK_HTML_H

#include "judge/core/gradebook.h"
#include "judge/core/growth_curve.h"
#include "judge/core/similar.h"

/* What was found beside the results; what is NULL is not on the page. Borrowed. */
struct class_findings {
    const struct similar *similar;
    const struct growth_curves *curves;
};

/* The same gradebook and findings give the same bytes. */
void gradebook_html_add(const struct gradebook *book, const struct class_findings *findings,
                        struct strbuf *out);

#endif
