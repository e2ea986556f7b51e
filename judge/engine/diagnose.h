/*
 * Why did it crash? One untimed re-run of a C or C++ submission, built with AddressSanitizer and
 * UBSan.
 */
#ifndef JUDGE_ENGINE_DIAGNOSE_H
#define JUDGE_ENGINE_DIAGNOSE_H

#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/test_case.h"
#include "judge/engine/box_shelf.h"

/*
 * "walk.c:27 in visit(): reads beyond the end of allocated memory", the caller's. NULL whenever
 * nothing was learned, whatever the reason: it is a help, and never a cause to fail. Takes at most
 * one compile and 15 s. The program runs in the sandbox like any other; boxes: lends one, or NULL.
 */
char *diagnose_crash(const struct problem *problem, const struct language *language,
                     const char *source_path, const struct test_case *test,
                     struct box_shelf *boxes);

#endif
