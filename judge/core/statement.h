/*
 * What a statement promises in a form that can be compared: its title, its limits, its bounds, its
 * samples. GitHub Markdown, read line by line; what is not understood is passed over.
 */
#ifndef JUDGE_CORE_STATEMENT_H
#define JUDGE_CORE_STATEMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"

/* "1 <= n, m <= 2 * 10^5" gives one for each name. */
struct statement_bound {
    char *name;             /* without index: "a" for "a_i" and "a[i]" */
    bool has_low, has_high; /* else the end is another name, or open */
    int64_t low, high;
    int line; /* of the text, from 1 */
};

/* between fences */
struct statement_block {
    char *text;
    int line;
};

struct statement {
    char *title; /* of the first heading; NULL: none */
    struct statement_bound *bounds;
    size_t bound_count, bound_capacity;
    struct statement_block *blocks;
    size_t block_count, block_capacity;
    char *limits; /* all text under "Limits", one line, blanks single; NULL: no such heading */
    char *formula_fault; /* what does not parse in a formula; NULL: all do */
    int formula_line;
};
#define STATEMENT_INIT {0}

void statement_parse(const char *text, struct statement *out_statement);
void statement_release(struct statement *statement);

#endif
