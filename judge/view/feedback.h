/*
 * What one student gets to see, as far as the set's policy allows: a page of text, and of HTML.
 */
#ifndef JUDGE_VIEW_FEEDBACK_H
#define JUDGE_VIEW_FEEDBACK_H

#include "judge/core/gradebook.h"

void feedback_text_add(const struct gradebook *book, size_t student, struct strbuf *out);
void feedback_html_add(const struct gradebook *book, size_t student, struct strbuf *out);

/* The name of a student's files: the id, safe as the name of a file. The caller's. */
char *feedback_name(const struct gradebook *book, size_t student);

#endif
