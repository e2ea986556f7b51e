/*
 * Changes one value of a problem.json and leaves every other byte as its author wrote it.
 */
#ifndef JUDGE_REPO_PROBLEM_EDIT_H
#define JUDGE_REPO_PROBLEM_EDIT_H

#include "judge/base/error.h"

/*
 * The text of the string that keys (NULL-ended) lead to becomes `text`; it needs no escapes. The
 * file is replaced as a whole, or left as it was. ERROR_INPUT: there is no such string.
 */
int problem_edit_text(const char *folder, const char *const *keys, const char *text,
                      struct error *err);

#endif
