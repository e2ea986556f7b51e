/*
 * Reads what a program that counts by itself (growth/counter.js, growth/agent.inc) says at its end:
 *
 *     own LINE COST           work of the line itself
 *     call LINE COST NAME     of the library, for that line; line 0: for none
 *     heap BYTES              most that was held at once
 *     stack BYTES
 */
#ifndef JUDGE_ENGINE_GROWTH_SITES_H
#define JUDGE_ENGINE_GROWTH_SITES_H

#include "judge/core/growth.h"
#include "judge/core/growth_space.h"

/* The whole cost of one run; 0: nothing that parses. */
double growth_sites_total(const char *text);

/* Adds one run's costs to the parts of the series, its bytes to the space; false: it has none. */
bool growth_sites_read(const char *text, size_t point, struct growth_series *series,
                       struct growth_space *space);

#endif
