/*
 * A gradebook as JSON, and back: results.json of a run, the source of everything else in it, and
 * plan.json, the same before anything is judged. Schema "judge.results/1": fields are added, never
 * renamed. What differs from one run to the next, times and memory, stands in "measured" objects.
 */
#ifndef JUDGE_VIEW_RESULTS_JSON_H
#define JUDGE_VIEW_RESULTS_JSON_H

#include "judge/core/gradebook.h"

/* Without grades it is a plan. The same gradebook gives the same bytes, whoever judged first. */
void results_json_add(const struct gradebook *book, bool with_grades, struct strbuf *out);

/* name stands in errors. ERROR_INPUT: it is no such file, or damaged. */
int results_json_read(const char *name, struct span text, struct gradebook *out_book,
                      struct error *err);

#endif
