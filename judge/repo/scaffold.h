/*
 * A new problem's folder: a tiny worked example of a style, to be changed. It lies ready below the
 * problems' lib/new/STYLE; only its title is filled in.
 */
#ifndef JUDGE_REPO_SCAFFOLD_H
#define JUDGE_REPO_SCAFFOLD_H

#include "judge/base/error.h"
#include "judge/base/file.h"

#define SCAFFOLD_STYLES "stdio|function|answer|interactive"

/*
 * folder must not be there, its parents are made. Its name is AREA/SLUG at its end. ERROR_USAGE
 * where it is there or the name is none. out_files: below the folder, sorted; the caller's.
 */
int scaffold_make(const char *style, const char *folder, struct names *out_files,
                  struct error *err);

#endif
