/*
 * The last pass of shrinking: where no single step leads on, an element goes and the other values
 * are drawn anew, small ones, always the same for the same input.
 */
#ifndef JUDGE_CORE_SHRINK_LEAP_H
#define JUDGE_CORE_SHRINK_LEAP_H

#include "judge/core/shrink_session.h"

/* Whether it found something simpler. */
bool shrink_leap(struct shrink_session *session);

#endif
