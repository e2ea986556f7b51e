/*
 * What an input of a growing size is made of.
 *
 * Numbers below n have log n digits: reading n of them is n log n by the letter, and nobody means
 * that. So numbers are written in one width before a program is measured on them, and count as one.
 */
#ifndef JUDGE_CORE_GROWTH_WORDS_H
#define JUDGE_CORE_GROWTH_WORDS_H

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

/* The size of an input: numbers count 1, those in a list too, other words their letters. */
double growth_words_size(struct span input);

/*
 * Whole numbers of less than ten digits with fillers in front, up to ten; all else as it is. '0'
 * suits most readers; ' ' those that take a leading zero for the sign of an octal number.
 */
void growth_words_pad(struct span input, char filler, struct strbuf *out);

#endif
