/*
 * Submissions that are a method of a class Solution: what calls them is written around them.
 */
#ifndef JUDGE_ENGINE_PACKAGE_METHOD_H
#define JUDGE_ENGINE_PACKAGE_METHOD_H

#include "judge/base/error.h"
#include "judge/engine/build_request.h"

/*
 * Adds the submission and what reads, calls and prints to *request, whose language is set.
 * ERROR_USAGE where such submissions are not called in that language.
 */
int package_method_add(const struct problem *problem, const char *source_path,
                       struct build_request *request, struct error *err);

#endif
