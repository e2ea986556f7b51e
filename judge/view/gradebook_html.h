/*
 * The whole class on one page that stands alone, for whoever teaches it: who got what, how each
 * problem went, and what somebody should look at. It names every student: it is no page for them.
 */
#ifndef JUDGE_VIEW_GRADEBOOK_HTML_H
#define JUDGE_VIEW_GRADEBOOK_HTML_H

#include "judge/core/gradebook.h"

/* The same gradebook gives the same bytes. */
void gradebook_html_add(const struct gradebook *book, struct strbuf *out);

#endif
