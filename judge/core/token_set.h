/*
 * Multisets of tokens or lines: what stands in one text and not, or less often, in another.
 *
 * O(n log n); takes 16 bytes a token while it works. Lines are taken without trailing white space,
 * and empty ones do not count.
 */
#ifndef JUDGE_CORE_TOKEN_SET_H
#define JUDGE_CORE_TOKEN_SET_H

#include <stdbool.h>

#include "judge/base/compiler.h"

typedef bool token_reader(struct span *rest, struct span *out_item);

/* The first item of the output that the answer does not have (so often), and the reverse. data
 * NULL: none. */
struct set_difference {
    struct span surplus;      /* in the output */
    struct span missing;      /* in the answer */
    bool surplus_is_repeated; /* the answer has it, but less often */
};

/* next is token_next or line_next. True when the sets are equal; *out is then empty. */
bool token_sets_compare(struct span answer, struct span output, token_reader *next,
                        struct set_difference *out_difference);

bool token_sets_are_equal(struct span answer, struct span output); /* of tokens */

#endif
