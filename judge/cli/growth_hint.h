/*
 * The complexity hint below a verdict.
 */
#ifndef JUDGE_CLI_GROWTH_HINT_H
#define JUDGE_CLI_GROWTH_HINT_H

#include "judge/cli/judging.h"

/*
 * Prints how the judged source grows, where the problem says how to make inputs and the verdict is
 * one that growth explains (AC, TLE, MLE); unless asked for only on a terminal, so that a script
 * has the exit code at once, and only where the setting "growth" is "yes". With --json=lines it is
 * an event. Takes about a quarter of a second of CPU; whatever goes wrong is told with --verbose
 * only, for the verdict stands without it.
 */
void growth_hint_print(struct app *app, const struct target *target, const struct judging *judging,
                       bool is_asked);

#endif
