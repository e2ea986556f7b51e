/*
 * The built-in checkers: does an output say what the answer says? Bytes in, a difference out.
 *
 * Length-based: NUL is a byte. White space is space, \t, \r, \n, \v, \f. tokens: the same tokens in
 * the same order, case matters. Never allocates in proportion to more than its inputs; O(n log n)
 * at most.
 */
#ifndef JUDGE_CORE_COMPARE_H
#define JUDGE_CORE_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/verdict.h"

/* where output and answer part; empty when kind is DIFFERENCE_NONE */
struct difference {
    enum difference_kind {
        DIFFERENCE_NONE,
        DIFFERENCE_TOKEN,    /* another token stands there */
        DIFFERENCE_MISSING,  /* the output ends too early */
        DIFFERENCE_EXTRA,    /* the output goes on */
        DIFFERENCE_BYTES,    /* exact, lines: at this byte */
        DIFFERENCE_NUMBER,   /* float: outside the tolerance, or not a number */
        DIFFERENCE_MULTISET, /* unordered: this one is missing or too often */
        DIFFERENCE_PATTERN,  /* regex */
    } kind;
    int64_t line, token; /* in the output, from 1: the token's line, its number in that line */
    int64_t answer_line; /* where the expected one stands in the answer */
    size_t output_offset, answer_offset; /* bytes, of the token or byte */
    char expected[64],
        got[64];   /* the tokens, raw bytes cut to fit, NUL-terminated; "" when absent */
    char hint[96]; /* "off by 1", "differs in case only", "same tokens, another order" or "" */
};

/*
 * AC or WA; *out_difference (may be NULL) tells where. CHECKER_PROGRAM must not be given.
 * -1 only for a regex whose limits were reached (err says so). Returns 0 otherwise.
 */
int compare_output(const struct checker_spec *checker, struct span answer, struct span output,
                   enum verdict *out_verdict, struct difference *out_difference, struct error *err);

#endif
