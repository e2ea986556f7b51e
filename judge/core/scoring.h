/*
 * Points: what the groups of a problem give for the results of its cases.
 */
#ifndef JUDGE_CORE_SCORING_H
#define JUDGE_CORE_SCORING_H

#include "judge/core/report.h"

/*
 * Replaces report->groups, points and max_points. A problem without groups has one of 100 points.
 * Cases that no group claims (samples, the user's own) give nothing; with only such cases there are
 * no groups and 0 of 0 points.
 */
void scoring_apply(const struct problem *problem, struct report *report);

#endif
