/*
 * Begins a problem of ours with a package of another kind: its inputs as hand-made cases, its
 * solutions by their verdicts, its checker with the headers that it includes. A package that
 * `problem pack` made gives back the problem that it was made of, byte by byte.
 */
#ifndef JUDGE_TASKS_ADOPT_H
#define JUDGE_TASKS_ADOPT_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"

#define ADOPT_KINDS "kattis|polygon|libchecker"

/*
 * package was loaded from where it lies; kind is one of ADOPT_KINDS and must be its own (USAGE).
 * folder must not be there (USAGE). What a problem of ours has no place for is an error that names
 * it, or, where the problem is whole without it, a sentence in *out_left. The caller's.
 */
int task_adopt(const struct problem *package, const char *kind,
               const struct language_table *languages, const char *folder,
               const struct report_sink *sink, struct names *out_files, struct names *out_left,
               struct error *err);

#endif
