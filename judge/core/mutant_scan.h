/*
 * A walk over a source in search of places to mutate: what is code, and what is better left alone.
 */
#ifndef JUDGE_CORE_MUTANT_SCAN_H
#define JUDGE_CORE_MUTANT_SCAN_H

#include <stdbool.h>

#include "judge/core/c_token.h"
#include "judge/core/mutant.h"

struct mutant_scan {
    const struct c_tokens *tokens; /* borrowed */
    struct mutant_list *list;      /* borrowed; mutants are added there */
    bool *is_code;                 /* a place a token: inside a function's braces */
    /* of an `if` about a failing read or allocation, and its branch: no input gets there; and what
     * only chooses between blanks */
    bool *is_guard;
    size_t *bracket; /* the '(' around it that is nearest; SIZE_MAX: none */
};

void mutant_scan_open(const struct c_tokens *tokens, struct mutant_list *list,
                      struct mutant_scan *out_scan);
void mutant_scan_release(struct mutant_scan *scan);

/* The tokens from first to last become the text. */
void mutant_scan_add(const struct mutant_scan *scan, const char *operator, size_t first,
                     size_t last, const char *text);
void mutant_scan_addf(const struct mutant_scan *scan, const char *operator, size_t first,
                      size_t last, const char *format, ...) PRINTF_LIKE(5, 6);

/* For "%.*s": the source from the first token to the last. */
#define MUTANT_SPAN(tokens, first, last)                                                           \
    (int)((tokens)->items[last].start + (tokens)->items[last].size -                               \
          (tokens)->items[first].start),                                                           \
        (tokens)->source.data + (tokens)->items[first].start

/* In the brackets of a declaration: "int a[N + 5]". */
bool mutant_scan_is_array_size(const struct mutant_scan *scan, size_t place);
/* Between round brackets. */
bool mutant_scan_is_in_brackets(const struct mutant_scan *scan, size_t place);

#endif
