/*
 * The pass of shrinking that makes values simpler: toward 0 and 1, short words, the letter a.
 */
#ifndef JUDGE_CORE_SHRINK_VALUES_H
#define JUDGE_CORE_SHRINK_VALUES_H

#include "judge/core/shrink_session.h"

/* Whether anything became simpler. */
bool shrink_values(struct shrink_session *session);

#endif
