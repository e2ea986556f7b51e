/*
 * A gradebook as a spreadsheet: a student a line, a problem two columns (points earned, status).
 */
#ifndef JUDGE_VIEW_GRADEBOOK_CSV_H
#define JUDGE_VIEW_GRADEBOOK_CSV_H

#include "judge/core/gradebook.h"

void gradebook_csv_add(const struct gradebook *book, struct strbuf *out);

/*
 * One field, quoted where it must be (RFC 4180). A text that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 */
void csv_add_text(struct strbuf *out, const char *text);

/* The same without the apostrophe: for files that a program compares with its own. */
void csv_add_exact(struct strbuf *out, const char *text);

#endif
