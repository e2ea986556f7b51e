/*
 * Packages of others, judged where they lie: a folder of another kind read as a problem.
 *
 * What a package asks for and judge lacks is an error (INPUT) that names it.
 */
#ifndef JUDGE_REPO_PACKAGE_H
#define JUDGE_REPO_PACKAGE_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/core/problem.h"

/* Is this the folder of a package of a kind that is known here? Looks at names only. */
bool package_is(const char *folder);

/* folder and id of the problem are set; fills all the rest. */
int package_read(struct problem *problem, struct error *err);

/* The statement's text, whatever the package calls it; the caller's. */
int package_statement(const struct problem *problem, char **out_text, struct error *err);

#endif
