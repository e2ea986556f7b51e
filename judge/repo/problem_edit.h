/*
 * Changes one value of a problem.json, or adds one, and leaves every other byte as its author wrote
 * it.
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

/*
 * Appends the hand-made case cases/NAME.in to the cases of the first group, or to those without
 * groups. label may hold anything; NULL: none.
 */
int problem_edit_add_case(const char *folder, const char *name, const char *label,
                          struct error *err);

#endif
