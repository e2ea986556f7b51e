/*
 * A roll: a list in an input, with the number that counts it.
 *
 * Its elements are lines, or items of one or of several lines, or columns of a block of lines, or
 * characters; often several of these at once ("n, then two lists of n"). Taking elements out takes
 * them from all, and lowers the number.
 */
#ifndef JUDGE_CORE_SHRINK_ROLL_H
#define JUDGE_CORE_SHRINK_ROLL_H

#include "judge/core/shrink_session.h"

#define ROLL_UNCOUNTED SIZE_MAX

enum roll_items {
    ROLL_NO_ITEMS,
    ROLL_LINE,  /* of one line */
    ROLL_ALIKE, /* of this line and all below that are as long */
    ROLL_ROWS,  /* columns of the roll's own lines */
    ROLL_WORD,  /* characters of one item */
    ROLL_WORDS, /* of this item and all behind it that are as long */
};

struct roll {
    size_t count_item;        /* or ROLL_UNCOUNTED */
    size_t length;            /* elements */
    size_t first_line, group; /* an element is so many lines; group 0: lines are not elements */
    enum roll_items items;
    size_t at;     /* LINE, ALIKE: a line; WORD, WORDS: an item */
    size_t offset; /* LINE, ALIKE: which item of the line is the first element */
};

/* Takes out what can be: large parts first. Returns whether anything went. */
bool roll_reduce(struct shrink_session *session, struct roll *roll);

/* Marks elements from..to-1 as gone, and lowers the number. */
void roll_mark(const struct roll *roll, size_t from, size_t to, struct draft *draft);

/*
 * The k-th guess of what the item counts: 1: *out_roll; 0: this one does not fit here; -1: no more.
 */
int roll_guess(const struct specimen *specimen, size_t item, size_t k, struct roll *out_roll);

#endif
