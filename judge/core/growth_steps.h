/*
 * Exponential and factorial costs, seen by how the rise from one size to the next grows.
 */
#ifndef JUDGE_CORE_GROWTH_STEPS_H
#define JUDGE_CORE_GROWTH_STEPS_H

#include <stdbool.h>

#include "judge/core/growth_fit.h"

/* points->sizes follow each other. True: *out_fit is exponential or factorial; else it is
 * untouched. */
bool growth_steps_fit(const struct growth_points *points, struct growth_fit *out_fit);

#endif
