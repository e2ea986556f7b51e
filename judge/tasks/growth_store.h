/*
 * Measured growth in the cache: the same source, inputs and judge are not measured twice.
 *
 * Only what was measured is kept; classes and words are found anew, so that better rules help old
 * measurements too.
 */
#ifndef JUDGE_TASKS_GROWTH_STORE_H
#define JUDGE_TASKS_GROWTH_STORE_H

#include "judge/base/error.h"
#include "judge/base/hash.h"
#include "judge/core/growth_report.h"

/* 1: families, meter and its words are filled; 0: not there. Never an error that matters. */
int growth_store_find(const char *key, struct growth_report *report);

/* Failing to keep it costs time later and nothing else. */
void growth_store_keep(const char *key, const struct growth_report *report);

#endif
