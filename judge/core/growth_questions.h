/*
 * Recursion without memory, seen in the words of a function.
 */
#ifndef JUDGE_CORE_GROWTH_QUESTIONS_H
#define JUDGE_CORE_GROWTH_QUESTIONS_H

#include <stdbool.h>

/*
 * Does the function around that line (from 1) ask the same smaller questions again and again, once
 * its calls explode? Only where that can be proved: it calls itself more than once, changes nothing
 * that outlives a call, and hands on its own parameters, or those less or more by a number or a
 * loop's counter. Then there are no more different questions than a power of the depth. code:
 * cleaned.
 */
bool growth_questions_repeat(const char *code, const char *language, int line);

#endif
