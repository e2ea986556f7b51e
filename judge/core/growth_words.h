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

/* The size of an input: numbers count 1, other words their letters. */
double growth_words_size(struct span input);

/* Whole numbers of less than ten digits with zeros in front, up to ten; all else as it is. */
void growth_words_pad(struct span input, struct strbuf *out);

#endif
