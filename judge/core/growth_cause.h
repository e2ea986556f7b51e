/*
 * Usual reasons why a program grows faster than it must, seen in the line that carries the class.
 */
#ifndef JUDGE_CORE_GROWTH_CAUSE_H
#define JUDGE_CORE_GROWTH_CAUSE_H

#include "judge/core/growth_report.h"

/* Sets report->cause and cure to constant texts, or NULL where no usual reason is seen. */
void growth_cause_find(struct growth_report *report);

#endif
