/*
 * The text of a starter file: what a learner begins with.
 */
#ifndef JUDGE_REPO_STARTER_H
#define JUDGE_REPO_STARTER_H

#include "judge/base/error.h"
#include "judge/base/strbuf.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"

/* ERROR_USAGE for a function problem in a language that has no driver; it names those that have. */
int starter_write(const struct problem *problem, const struct language *language,
                  struct strbuf *out_text, struct error *err);

#endif
