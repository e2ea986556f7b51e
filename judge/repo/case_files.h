/*
 * Where generated cases lie in the cache, and the lock file that pins them.
 *
 * A case's folder is XDG cache/cases/<key>/ with NAME.in and NAME.ans; key is the hash of all that
 * made the cases. `cases.lock` has a line a case: "<blake2b of the input>  <name>".
 */
#ifndef JUDGE_REPO_CASE_FILES_H
#define JUDGE_REPO_CASE_FILES_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/test_case.h"

/*
 * Expands groups into cases in order: name ("small-01"; "case-01" without groups), group, label,
 * call with its seed; paths below folder. A hand-made input has no call and lies where it is, under
 * the problem's cases/. Nothing is opened: input_bytes are 0.
 */
int case_files_plan(const struct problem *problem, const char *folder, struct case_list *out_list,
                    struct error *err);

/*
 * Compares or writes the lock: hashes is one hex a case, in order. An absent lock is no error for
 * checking; a case that is another, new or gone is ERROR_INPUT, a line each.
 */
int case_lock_check(const struct problem *problem, const struct case_list *list,
                    const struct names *hashes, struct error *err);
int case_lock_write(const struct problem *problem, const struct case_list *list,
                    const struct names *hashes, struct error *err);

#endif
