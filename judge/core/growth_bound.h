/*
 * How a cost may grow at most, as a problem writes it: "(n + m) log n", "n^2", "2^n", "n sqrt n".
 *
 *     sum     = product { "+" product }
 *     product = factor { ["*"] factor }
 *     factor  = atom [ "^" number ] | "log" [ "^" number ] factor | "sqrt" factor | number "^" name
 *     atom    = name [ "!" ] | number | "(" sum ")"
 */
#ifndef JUDGE_CORE_GROWTH_BOUND_H
#define JUDGE_CORE_GROWTH_BOUND_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/core/growth_class.h"

/* Order of growth where all sizes grow alike: kind first, then power, then logarithms. */
struct growth_order {
    int kind; /* 0: a power; 1: exponential; 2: factorial */
    double power, logs;
};

/* ERROR_INPUT says what was read and at which byte. */
int growth_bound_parse(const char *text, struct growth_order *out_order, struct error *err);

/*
 * The same where names[i] grows like s^weights[i] and s grows, every other name like the second; a
 * weight of 0: it stays as it is.
 */
int growth_bound_parse_along(const char *text, const char *const names[2], const double weights[2],
                             struct growth_order *out_order, struct error *err);

/*
 * Its value where names[0] is sizes[0] and every other name sizes[1], without constant factors; 0
 * where it cannot be read, or is not finite.
 */
double growth_bound_value(const char *text, const char *const names[2], const double sizes[2]);

struct growth_order growth_order_of(enum growth_class growth);
int growth_order_compare(struct growth_order a, struct growth_order b); /* < 0, 0, > 0 */

enum growth_standing { GROWTH_NOT_ASKED, GROWTH_MET, GROWTH_BETTER, GROWTH_UNSURE, GROWTH_NOT_MET };

/* Where a class known to lie from low to high stands against a bound. */
enum growth_standing growth_bound_compare(struct growth_order bound, enum growth_class low,
                                          enum growth_class high);
const char *growth_standing_name(enum growth_standing standing); /* "met", "not met" … */

#endif
