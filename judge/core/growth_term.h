/*
 * How a cost may grow with two sizes a and b: products of their powers and logarithms, by name.
 */
#ifndef JUDGE_CORE_GROWTH_TERM_H
#define JUDGE_CORE_GROWTH_TERM_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/strbuf.h"
#include "judge/core/growth_bound.h"

#define GROWTH_SIZES 2
#define GROWTH_LEAD_MAX 3

struct growth_term {
    double power[GROWTH_SIZES];
    int logs[GROWTH_SIZES];
};

/*
 * All terms, the first three 1, a and b; of those that are hard to tell apart the more usual one
 * stands before the other. Constant.
 */
extern const struct growth_term growth_terms[];
extern const size_t growth_term_count;
#define GROWTH_TERMS_LOW 3

/* A sum of terms, of growth_terms each. */
struct growth_sum {
    size_t count;
    const struct growth_term *terms[GROWTH_LEAD_MAX];
};

/* The term at sizes >= 1; the logarithm of less than 2 counts as 1. */
double growth_term_value(const struct growth_term *term, double a, double b);

bool growth_term_has_log_or_root(const struct growth_term *term);

/* Where a is s^weights[0] and b is s^weights[1], and s grows; a weight of 0: it stays as it is. */
struct growth_order growth_term_order(const struct growth_term *term,
                                      const double weights[GROWTH_SIZES]);

/* Where both grow alike. */
struct growth_order growth_term_order_alike(const struct growth_term *term);

/* Which of the sizes may be the larger one, where costs were measured. */
struct growth_region {
    bool first_is_larger, second_is_larger;
    bool is_of_graph; /* the second counts edges between the first: at most its square */
};

/*
 * Adds a term, and drops what grows less than another wherever sizes grow in the region: beside
 * E log V no V stands where E is the larger one. The largest come first.
 */
void growth_sum_add(struct growth_sum *sum, const struct growth_term *term,
                    struct growth_region region);

/* Where both sizes grow alike: that of its largest term. */
struct growth_order growth_sum_order_alike(const struct growth_sum *sum);
bool growth_sum_is_same(const struct growth_sum *a, const struct growth_sum *b);

/* "V + E", "E log V", "n * W", "(V + E) log V"; as growth_bound_parse() reads it. */
void growth_sum_name(const struct growth_sum *sum, const char *const names[GROWTH_SIZES],
                     struct strbuf *out);

#endif
