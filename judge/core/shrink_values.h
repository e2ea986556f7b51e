/*
 * The pass of shrinking that makes values simpler: toward 0 and 1, short words, the letter a.
 */
#ifndef JUDGE_CORE_SHRINK_VALUES_H
#define JUDGE_CORE_SHRINK_VALUES_H

#include "judge/core/shrink_session.h"

/* Only those that belong together: all, those of a block of lines, those of a column. */
bool shrink_all_values(struct shrink_session *session);

/* Whether anything became simpler. */
bool shrink_values(struct shrink_session *session);

#endif
