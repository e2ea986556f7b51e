/*
 * A program whose answers are wrong: what it costs says nothing about one that is right.
 */
#ifndef JUDGE_TASKS_GROWTH_WRONG_H
#define JUDGE_TASKS_GROWTH_WRONG_H

#include "judge/tasks/growth_climb.h"

/*
 * Runs the program and the problem's model on the sizes that were measured, in their order. Where
 * the checker refuses an answer, report->wrong becomes one sentence that names the size; it stays
 * NULL where all are right, or where nobody can say. -1: error, also ERROR_INTERRUPTED.
 */
int growth_wrong_find(struct growth_measuring *measuring, struct growth_report *report,
                      struct error *err);

#endif
