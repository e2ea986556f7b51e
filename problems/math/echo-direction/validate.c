/*
 * n, then a symmetric matrix whose largest eigenvalue is simple, and by a margin. The largest is
 * found by iteration; then it is taken out, and how fast the rest grows tells the second.
 */
#include "validate.h"

#include "decimal.h"

enum { MAX_N = 300, ROUNDS = 1000 };

static double a[MAX_N][MAX_N];

/* v becomes Av / |Av|; the result is |Av| times the sign of v·Av. */
static double round_do(double *v, int64_t n)
{
    double next[MAX_N], square = 0, along = 0;

    for (int64_t i = 0; i < n; i++) {
        next[i] = 0;
        for (int64_t j = 0; j < n; j++)
            next[i] += a[i][j] * v[j];
        square += next[i] * next[i];
        along += next[i] * v[i];
    }
    for (int64_t i = 0; i < n; i++)
        v[i] = square > 0 ? next[i] / sqrt(square) : 0;
    return along < 0 ? -sqrt(square) : sqrt(square);
}

/* Any vector that is not regular. */
static void start_make(double *v, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        v[i] = 1 + (double)(i * 7919 % 1009) / 1009;
}

int main(void)
{
    double v[MAX_N], value = 0, growth = 0;
    int64_t n = v_long(1, MAX_N, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++) {
            a[i][j] = v_double(-1000, 1000, "entry");
            j + 1 < n ? v_space() : v_newline();
            if (j < i && a[i][j] != a[j][i])
                v_fail("the matrix is not symmetric");
        }
    }
    start_make(v, n);
    for (int round = 0; round < ROUNDS; round++)
        value = round_do(v, n);
    if (fabs(value) < 1 - 1e-9)
        v_fail("the largest eigenvalue is %g", value);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++)
            a[i][j] -= value * v[i] * v[j];
    }
    start_make(v, n);
    for (int round = 0; round < ROUNDS; round++)
        growth = fabs(round_do(v, n));
    if (growth > 0.95 * fabs(value) * (1 + 1e-9))
        v_fail("the second eigenvalue is %g of the first", growth / fabs(value));
    v_eof();
}
