/*
 * Writes the time limits that a problem's measured solutions ask for into its problem.json.
 */
#ifndef JUDGE_TASKS_WRITE_LIMITS_H
#define JUDGE_TASKS_WRITE_LIMITS_H

#include "judge/core/problem.h"
#include "judge/core/verification.h"

/*
 * verification has the problem's solutions (VERIFY_LIMITS). Each limit that was changed, kept, or
 * cannot be had is a finding more of check "limits". -1: the file could not be written.
 */
int task_write_limits(const struct problem *problem, struct verification *verification,
                      struct error *err);

#endif
