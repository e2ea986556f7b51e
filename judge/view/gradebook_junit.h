/*
 * A gradebook as JUnit XML: a testsuite a student, a testcase a problem's case.
 */
#ifndef JUDGE_VIEW_GRADEBOOK_JUNIT_H
#define JUDGE_VIEW_GRADEBOOK_JUNIT_H

#include "judge/core/gradebook.h"

void gradebook_junit_add(const struct gradebook *book, struct strbuf *out);

#endif
