/*
 * The programs of a graded class, read back from its run to be compared with each other.
 */
#ifndef JUDGE_TASKS_SIMILAR_H
#define JUDGE_TASKS_SIMILAR_H

#include "judge/core/gradebook.h"
#include "judge/core/language.h"
#include "judge/core/similar.h"
#include "judge/repo/repository.h"
#include "judge/repo/run_folder.h"

/*
 * Adds what was sent for every problem, without what `judge start` would have given for it. A
 * source that is gone, or in a language that cannot be compared, is left out. Errors are those of
 * similar_add().
 */
int task_similar_take(const struct gradebook *book, const struct run_folder *run,
                      const struct repository *repository, const struct language_table *languages,
                      struct similar *similar, struct error *err);

/*
 * The pairs of the class that are similar to min_percent at least, with their programs: those that
 * task_similar_take() and similar_find() find, a problem at a time, so that little is in memory.
 */
int task_similar_pairs(const struct gradebook *book, const struct run_folder *run,
                       const struct repository *repository, const struct language_table *languages,
                       double min_percent, struct similar *out_similar, struct error *err);

/* A program's text up to its first NUL, the caller's; NULL: it cannot be read. */
char *task_similar_text(const char *path);

#endif
