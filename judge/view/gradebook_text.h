/*
 * A gradebook as the teacher's screen: the table of students and problems, and what to look at.
 */
#ifndef JUDGE_VIEW_GRADEBOOK_TEXT_H
#define JUDGE_VIEW_GRADEBOOK_TEXT_H

#include "judge/core/gradebook.h"
#include "judge/view/screen.h"

void gradebook_text_add(const struct gradebook *book, const struct screen *screen,
                        struct strbuf *out);

/*
 * What nobody should overlook, a line each: judge errors, files that were not placed, students
 * without files or beside the roster. Nothing where there is nothing.
 */
void gradebook_text_add_to_look_at(const struct gradebook *book, const struct screen *screen,
                                   struct strbuf *out);

#endif
