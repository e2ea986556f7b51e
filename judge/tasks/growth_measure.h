/*
 * One family of inputs, measured by one source: built, climbed, collected, and asked again with
 * other seeds where the answer is not sure.
 */
#ifndef JUDGE_TASKS_GROWTH_MEASURE_H
#define JUDGE_TASKS_GROWTH_MEASURE_H

#include "judge/tasks/growth_climb.h"

/*
 * pattern: a generator's call with {n}. 1: measured, *family holds series and space; 0: this source
 * cannot run the program, family->trouble says why; -1: error.
 */
int growth_family_measure(struct growth_measuring *measuring, const char *pattern,
                          struct growth_family *family, struct error *err);

#endif
