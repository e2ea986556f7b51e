/*
 * Writes a problem of ours as a Kattis package (2025-09): statement, cases and answers as files,
 * validators with the headers that they include, solutions by their verdicts. The problem's own
 * folder goes with it, below generators/, so that it comes back as it was.
 */
#ifndef JUDGE_TASKS_PACK_H
#define JUDGE_TASKS_PACK_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"

/* Where a package of ours keeps the problem that it was made of. */
#define PACK_SOURCE "generators/judge"

/*
 * folder must not be there (USAGE). What the format has no place for is an error that names it
 * (USAGE), or, where the package is whole without it, a sentence in *out_left; the caller's.
 */
int task_pack(const struct problem *problem, const struct language_table *languages,
              const char *folder, const struct report_sink *sink, struct names *out_left,
              struct error *err);

/* Copies a folder with all below it but hidden files; out_files (or NULL): names below it. */
int task_copy_folder(const char *from, const char *to, struct names *out_files, struct error *err);

#endif
