/*
 * n, then n equations of n + 1 decimal numbers with exactly one solution, which elimination with
 * partial pivoting in double precision finds within 1e-9. That is tried: once with doubles and once
 * with long doubles, which must agree.
 */
#include <math.h>

#include "validate.h"

enum { MAX_N = 400, MAX_NUMBER = 40 };

static long double exact[MAX_N][MAX_N + 1], exact_solution[MAX_N];
static double rounded[MAX_N][MAX_N + 1], rounded_solution[MAX_N];

static const char *digits_skip(const char *s)
{
    while (*s >= '0' && *s <= '9')
        s++;
    return s;
}

/* [+-] digits [. digits] [e [+-] digits] */
static bool number_is_decimal(const char *s)
{
    const char *start;

    s += *s == '+' || *s == '-';
    start = s;
    s = digits_skip(s);
    if (s == start)
        return false;
    if (*s == '.') {
        start = ++s;
        s = digits_skip(s);
        if (s == start)
            return false;
    }
    if (*s == 'e' || *s == 'E') {
        s++;
        s += *s == '+' || *s == '-';
        start = s;
        s = digits_skip(s);
        if (s == start)
            return false;
    }
    return *s == '\0';
}

static void number_read(long double *out_exact, double *out_rounded)
{
    char token[MAX_NUMBER + 1];

    v_token(token, 1, MAX_NUMBER, "+-.0123456789eE", "number");
    if (!number_is_decimal(token))
        v_fail("'%s' is not a decimal number", token);
    *out_exact = strtold(token, NULL);
    *out_rounded = strtod(token, NULL);
    if (!isfinite(*out_rounded))
        v_fail("%s does not fit into a double", token);
}

/* The same elimination for two types; nothing but the type differs. */
#define SOLVE(name, type, rows, solution)                                                          \
    static void name(int64_t n)                                                                    \
    {                                                                                              \
        for (int64_t step = 0; step < n; step++) {                                                 \
            int64_t best = step;                                                                   \
            for (int64_t i = step + 1; i < n; i++) {                                               \
                if (fabsl(rows[i][step]) > fabsl(rows[best][step]))                                \
                    best = i;                                                                      \
            }                                                                                      \
            if (rows[best][step] == 0)                                                             \
                v_fail("the equations have no solution, or more than one");                        \
            for (int64_t j = 0; j <= n; j++) {                                                     \
                type kept = rows[best][j];                                                         \
                rows[best][j] = rows[step][j];                                                     \
                rows[step][j] = kept;                                                              \
            }                                                                                      \
            for (int64_t i = step + 1; i < n; i++) {                                               \
                type factor = rows[i][step] / rows[step][step];                                    \
                for (int64_t j = step; factor != 0 && j <= n; j++)                                 \
                    rows[i][j] -= factor * rows[step][j];                                          \
            }                                                                                      \
        }                                                                                          \
        for (int64_t i = n - 1; i >= 0; i--) {                                                     \
            type rest = rows[i][n];                                                                \
            for (int64_t j = i + 1; j < n; j++)                                                    \
                rest -= rows[i][j] * solution[j];                                                  \
            solution[i] = rest / rows[i][i];                                                       \
        }                                                                                          \
    }

SOLVE(exact_solve, long double, exact, exact_solution)
SOLVE(rounded_solve, double, rounded, rounded_solution)

int main(void)
{
    int64_t n = v_long(1, MAX_N, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j <= n; j++) {
            number_read(&exact[i][j], &rounded[i][j]);
            j < n ? v_space() : v_newline();
        }
    }
    exact_solve(n);
    rounded_solve(n);
    for (int64_t i = 0; i < n; i++) {
        long double size = fmaxl(1, fabsl(exact_solution[i]));
        if (!(fabsl(exact_solution[i] - (long double)rounded_solution[i]) <= 1e-9L * size))
            v_fail("x%lld comes out as %.12Lg, but as %.12g in doubles", (long long)i + 1,
                   exact_solution[i], rounded_solution[i]);
    }
    v_eof();
}
