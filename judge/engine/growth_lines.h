/*
 * Reads what gcov says in JSON about several runs of one program into the parts of a series.
 */
#ifndef JUDGE_ENGINE_GROWTH_LINES_H
#define JUDGE_ENGINE_GROWTH_LINES_H

#include "judge/base/compiler.h"
#include "judge/core/growth.h"

/*
 * One run's object. Lines of inside_source ("/work/main.c") are parts of their own; those of other
 * files are summed by function, as callees of line 0. What does not parse counts nothing.
 */
void growth_lines_read(struct span json, const char *inside_source, size_t point,
                       struct growth_series *series);

/* Rough cost of a run from its counter file: how often its arcs were taken. */
double growth_lines_estimate(struct span counters);

#endif
