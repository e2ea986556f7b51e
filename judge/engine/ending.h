/*
 * How a run ended, in words for a learner, and what only its circumstances tell.
 */
#ifndef JUDGE_ENGINE_ENDING_H
#define JUDGE_ENGINE_ENDING_H

#include <stdbool.h>

#include "judge/core/limits.h"
#include "judge/core/run_result.h"

/*
 * Settles run->end by the order of evidence: out of memory, then measured time, then the rest. A
 * run may have been let go on beyond its limit in order to see how near it was. Where memory is not
 * limited by the kernel as a whole, a runtime's own words about it (stderr_text, may be NULL)
 * count. True: it ended by itself, and only its measured time was over the limit.
 */
bool ending_settle(struct run_result *run, const struct limits *limits, const char *stderr_text);

/* One line: "SIGSEGV: touched memory that is not its own". NULL: it ended well. The caller's. */
char *ending_message(const struct run_result *run, const struct limits *limits);

#endif
