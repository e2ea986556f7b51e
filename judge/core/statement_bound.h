/*
 * Bounds in a line of a statement: "$1 \le n, m \le 2 \cdot 10^5$".
 */
#ifndef JUDGE_CORE_STATEMENT_BOUND_H
#define JUDGE_CORE_STATEMENT_BOUND_H

#include "judge/core/statement.h"

/* Adds those of the line; number: of the line. */
void statement_bounds_of_line(const char *line, int number, struct statement *statement);

/* "200\,000", "2 \cdot 10^5", "-10^{9}", "2^31 - 1". False: it is no number below 2^63. */
bool statement_number(const char *text, int64_t *out_number);

#endif
