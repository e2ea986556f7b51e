/*
 * Tokens of a text: what stands between white space, and which of them are numbers.
 *
 * White space is space, \t, \n, \v, \f and \r; every other byte, NUL too, belongs to a token.
 */
#ifndef JUDGE_CORE_TOKEN_H
#define JUDGE_CORE_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"

bool char_is_blank(char c);

/* Takes the next token off the front of *rest. False: there is none left, and *rest is empty. */
bool token_next(struct span *rest, struct span *out_token);

/* Takes the next line off, without its '\n' and its trailing white space. False: none left. */
bool line_next(struct span *rest, struct span *out_line);

/* Without the white space at its end. */
struct span span_trim(struct span text);

bool span_equals(struct span a, struct span b);
int span_order(struct span a, struct span b); /* by bytes, as memcmp */

/*
 * The grammar of the ICPC problem format 2025-09: a sign, digits with at most one point, an
 * exponent of whole digits. No hexadecimal, no inf, no nan. Independent of the locale; too small is
 * 0, too large is infinite; otherwise right to about 18 digits.
 */
bool token_number(struct span token, long double *out_value);

/* A whole number that fits: "-0012". */
bool token_integer(struct span token, int64_t *out_value);

#endif
