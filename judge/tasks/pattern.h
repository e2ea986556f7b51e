/*
 * What the failed cases share: one sentence, only where it holds without exception.
 */
#ifndef JUDGE_TASKS_PATTERN_H
#define JUDGE_TASKS_PATTERN_H

#include "judge/core/report.h"

/*
 * From the files of the report's cases, 64 MiB of them at most: about half a second. NULL: nothing
 * is to be said. The caller's. interrupted: not 0: a signal asks to stop; or NULL.
 */
char *task_pattern(const struct report *report, int (*interrupted)(void));

#endif
