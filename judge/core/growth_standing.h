/*
 * Where what was measured stands against what the problem asks.
 */
#ifndef JUDGE_CORE_GROWTH_STANDING_H
#define JUDGE_CORE_GROWTH_STANDING_H

#include "judge/core/growth_report.h"

/*
 * Of all families the worst standing that any of them has. Of two sizes: not met where in any
 * direction the answer grows faster than the target, better where in all of them it grows slower;
 * both alike is always looked at, the directions of the problem's cases beside it.
 */
void growth_standing_find(struct growth_report *report);

#endif
