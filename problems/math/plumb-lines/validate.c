/*
 * r and c, then r rows of c decimal numbers whose columns are independent enough: reflections are
 * done once with doubles and once with long doubles, which must agree on the diagonal.
 */
#include "validate.h"

#include "decimal.h"

enum { MAX_N = 300 };

static double rounded[MAX_N][MAX_N];
static long double exact[MAX_N][MAX_N];

/* Householder reflections; the upper triangle is R up to the signs of its rows. */
static void rounded_triangle(double (*a)[MAX_N], int64_t r, int64_t c)
{
    for (int64_t k = 0; k < c; k++) {
        double length = 0, v[MAX_N], square = 0;

        for (int64_t i = k; i < r; i++)
            length += a[i][k] * a[i][k];
        length = sqrt(length);
        for (int64_t i = k; i < r; i++)
            v[i] = a[i][k];
        v[k] += v[k] < 0 ? -length : length;
        for (int64_t i = k; i < r; i++)
            square += v[i] * v[i];
        for (int64_t j = k; square > 0 && j < c; j++) {
            double along = 0;

            for (int64_t i = k; i < r; i++)
                along += v[i] * a[i][j];
            for (int64_t i = k; i < r; i++)
                a[i][j] -= 2 * along / square * v[i];
        }
    }
}

/* Householder reflections; the upper triangle is R up to the signs of its rows. */
static void exact_triangle(long double (*a)[MAX_N], int64_t r, int64_t c)
{
    for (int64_t k = 0; k < c; k++) {
        long double length = 0, v[MAX_N], square = 0;

        for (int64_t i = k; i < r; i++)
            length += a[i][k] * a[i][k];
        length = sqrtl(length);
        for (int64_t i = k; i < r; i++)
            v[i] = a[i][k];
        v[k] += v[k] < 0 ? -length : length;
        for (int64_t i = k; i < r; i++)
            square += v[i] * v[i];
        for (int64_t j = k; square > 0 && j < c; j++) {
            long double along = 0;

            for (int64_t i = k; i < r; i++)
                along += v[i] * a[i][j];
            for (int64_t i = k; i < r; i++)
                a[i][j] -= 2 * along / square * v[i];
        }
    }
}

int main(void)
{
    int64_t r = v_long(1, MAX_N, "r"), c;
    long double largest = 0;

    v_space();
    c = v_long(1, r, "c");
    v_newline();
    for (int64_t i = 0; i < r; i++) {
        for (int64_t j = 0; j < c; j++) {
            exact[i][j] = rounded[i][j] = v_double(-1000, 1000, "entry");
            j + 1 < c ? v_space() : v_newline();
        }
    }
    rounded_triangle(rounded, r, c);
    exact_triangle(exact, r, c);
    for (int64_t i = 0; i < c; i++) {
        for (int64_t j = i; j < c; j++)
            largest = fmaxl(largest, fabsl(exact[i][j]));
    }
    for (int64_t i = 0; i < c; i++) {
        if (!(fabsl(exact[i][i]) >= 1e-9 * largest))
            v_fail("column %lld depends on those before", (long long)i + 1);
        if (!(fabsl(fabsl(exact[i][i]) - fabs(rounded[i][i])) <= 1e-7 * fabsl(exact[i][i])))
            v_fail("diagonal entry %lld cannot be found in double precision", (long long)i + 1);
    }
    v_eof();
}
