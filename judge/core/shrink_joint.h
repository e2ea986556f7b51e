/*
 * The pass of shrinking for numbers that stand for each other: a budget and what it is spent on, a
 * position and what lies before it. Elements go and a lone number is lowered by what they were
 * worth, or two numbers are lowered by the same.
 */
#ifndef JUDGE_CORE_SHRINK_JOINT_H
#define JUDGE_CORE_SHRINK_JOINT_H

#include "judge/core/shrink_session.h"

/* Whether anything became simpler. */
bool shrink_joint(struct shrink_session *session);

#endif
