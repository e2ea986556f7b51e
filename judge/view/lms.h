/*
 * Grades in the words of learning platforms, to be read in there again.
 */
#ifndef JUDGE_VIEW_LMS_H
#define JUDGE_VIEW_LMS_H

#include "judge/core/gradebook.h"

/* Moodle's grading worksheet: Identifier is "Participant NNN", as its bundle numbered them. */
void lms_add_moodle(const struct gradebook *book, struct strbuf *out);

/* Canvas's gradebook with the one column that changes. */
void lms_add_canvas(const struct gradebook *book, struct strbuf *out);

/* One student's results.json of a Gradescope autograder. */
void lms_add_gradescope(const struct gradebook *book, size_t student, struct strbuf *out);

#endif
