/*
 * The time limit of a package here: its own, or one that follows from its accepted submissions.
 *
 * A package was set on another machine, and its interpreters may be faster than ours. Where it
 * names no limit, the slowest accepted submission times the package's factor is one. Where it names
 * one that the accepted submissions of a language do not keep here, twice the slowest of them is
 * the language's. Without a limit, languages that are many times slower than others are measured by
 * themselves, so that they widen nothing for the rest. What was measured is kept in the cache.
 */
#ifndef JUDGE_TASKS_PACKAGE_TIME_H
#define JUDGE_TASKS_PACKAGE_TIME_H

#include "judge/base/error.h"
#include "judge/tasks/judge.h"

/*
 * *out_time_ms: the CPU limit for the request's language; 0: the package's own is right. Judges the
 * accepted submissions where that is not known yet, which takes as long as they do.
 */
int package_time_find(const struct judge_request *request, int64_t *out_time_ms, struct error *err);

#endif
