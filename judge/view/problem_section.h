/*
 * How one problem went in a class, as a part of the class's page: how long and how large its
 * programs were, and which of its cases caught whom.
 */
#ifndef JUDGE_VIEW_PROBLEM_SECTION_H
#define JUDGE_VIEW_PROBLEM_SECTION_H

#include "judge/core/gradebook.h"
#include "judge/core/growth_curve.h"

/* curves: how its programs grow; NULL: not to be shown. */
void problem_section_add(const struct gradebook *book, size_t problem,
                         const struct growth_curves *curves, struct strbuf *out);

#endif
