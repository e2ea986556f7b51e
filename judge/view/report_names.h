/*
 * The words by which JSON tells how a run ended and what kind a difference is.
 */
#ifndef JUDGE_VIEW_REPORT_NAMES_H
#define JUDGE_VIEW_REPORT_NAMES_H

#include <stdbool.h>

#include "judge/core/compare.h"
#include "judge/core/run_result.h"

const char *run_end_name(enum run_end end);
bool run_end_parse(const char *name, enum run_end *out_end);
const char *difference_name(enum difference_kind kind);
bool difference_parse(const char *name, enum difference_kind *out_kind);

#endif
