/*
 * From what was sent to a gradebook: which file answers which problem, in which language.
 */
#ifndef JUDGE_TASKS_GRADE_TAKE_H
#define JUDGE_TASKS_GRADE_TAKE_H

#include "judge/core/gradebook.h"
#include "judge/core/language.h"
#include "judge/repo/intake.h"
#include "judge/repo/roster.h"
#include "judge/repo/run_folder.h"

#define SUBMITTED_FILE_MAX_BYTES ((size_t)16 << 20)

/*
 * Fills students, attempts and leftovers; every file of the intake is one or the other. Sources
 * are kept in the run. languages that the set does not allow are refused, not dropped.
 */
int grade_take(const struct problem_set *set, const struct intake *intake,
               const struct language_table *languages, const struct run_folder *run,
               struct gradebook *book, struct error *err);

/* Names the students, adds those who sent nothing, and marks those whom the roster does not know.
 */
void grade_take_roster(const struct problem_set *set, const struct roster *roster,
                       struct gradebook *book);

#endif
