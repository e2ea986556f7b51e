/*
 * The pass of shrinking for inputs that name things by numbers from 1 (or 0) to a count: vertices
 * of a graph, people, cities. Names that are not used go, one name and all lines that use it go,
 * two names become one.
 */
#ifndef JUDGE_CORE_SHRINK_NAMES_H
#define JUDGE_CORE_SHRINK_NAMES_H

#include "judge/core/shrink_session.h"

/* Whether anything went. */
bool shrink_names(struct shrink_session *session);

#endif
