/*
 * What an input of a growing size is made of.
 *
 * Numbers below n have log n digits: reading n of them is n log n by the letter, and nobody means
 * that. So numbers are written in one width before a program is measured on them, and count as one.
 */
#ifndef JUDGE_CORE_GROWTH_WORDS_H
#define JUDGE_CORE_GROWTH_WORDS_H

#include <stdbool.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

#define GROWTH_TEXT_LENGTHS 2

/* How words of digits are to be written. */
struct growth_padding {
    char filler; /* in front of numbers; 0: all stays as it was printed */
    /* Digits alone on a line, as many as one of the sizes says, are a text and no number. */
    bool has_texts;
    size_t lengths[GROWTH_TEXT_LENGTHS]; /* the sizes of this input; 0: none */
};

/*
 * Whether most words of a few digits that stand alone on a line are as long as a size says. By
 * chance numbers are so at one size, and hardly at two.
 */
bool growth_words_look_like_texts(struct span input, const size_t lengths[GROWTH_TEXT_LENGTHS]);

/* The size of an input: numbers count 1, those in a list too, other words their letters. */
double growth_words_size(struct span input, const struct growth_padding *padding);

/*
 * Whole numbers of less than ten digits with fillers in front, up to ten; all else as it is. '0'
 * suits most readers; ' ' those that take a leading zero for the sign of an octal number.
 */
void growth_words_pad(struct span input, const struct growth_padding *padding, struct strbuf *out);

#endif
