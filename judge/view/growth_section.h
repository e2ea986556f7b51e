/*
 * How the programs for one problem of a class grow, as a part of the class's page: all of them in
 * one picture beside what is asked, how many there are of each class, and each one by itself.
 */
#ifndef JUDGE_VIEW_GROWTH_SECTION_H
#define JUDGE_VIEW_GROWTH_SECTION_H

#include "judge/core/gradebook.h"
#include "judge/core/growth_curve.h"

/* Nothing where none of its programs was measured. */
void growth_section_add(const struct gradebook *book, size_t problem,
                        const struct growth_curves *curves, struct strbuf *out);

#endif
