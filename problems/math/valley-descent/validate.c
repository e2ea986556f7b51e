/*
 * n, T and r0, A, b and the start. That A has no eigenvalue below 0 or above 2 / r0 is tried by
 * elimination: A and 2 / r0 - A, with a little added for rounding, must have positive pivots only.
 */
#include "validate.h"

#include "decimal.h"

enum { MAX_N = 80 };

/* Are all pivots of sign * a + shift positive? */
static bool is_positive(double (*a)[MAX_N], int64_t n, double sign, double shift)
{
    static double work[MAX_N][MAX_N];

    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++)
            work[i][j] = sign * a[i][j] + (i == j ? shift : 0);
    }
    for (int64_t k = 0; k < n; k++) {
        if (!(work[k][k] > 0))
            return false;
        for (int64_t i = k + 1; i < n; i++) {
            double factor = work[i][k] / work[k][k];

            for (int64_t j = k; j < n; j++)
                work[i][j] -= factor * work[k][j];
        }
    }
    return true;
}

static void row_read(double *row, int64_t n, const char *name)
{
    for (int64_t j = 0; j < n; j++) {
        row[j] = v_double(-1000, 1000, name);
        j + 1 < n ? v_space() : v_newline();
    }
}

int main(void)
{
    static double a[MAX_N][MAX_N], ignored[MAX_N];
    int64_t n = v_long(1, MAX_N, "n");
    double rate;

    v_space();
    v_long(0, 50000000 / (n * n) < 100000 ? 50000000 / (n * n) : 100000, "T");
    v_space();
    rate = v_double(0, 1, "r0");
    v_newline();
    if (rate == 0)
        v_fail("r0 is 0");
    for (int64_t i = 0; i < n; i++) {
        row_read(a[i], n, "entry");
        for (int64_t j = 0; j < i; j++) {
            if (a[i][j] != a[j][i])
                v_fail("the matrix is not symmetric");
        }
    }
    row_read(ignored, n, "b");
    row_read(ignored, n, "start");
    if (!is_positive(a, n, 1, 1e-9) || !is_positive(a, n, -1, 2 / rate + 1e-9))
        v_fail("an eigenvalue is negative or above 2 / r0");
    v_eof();
}
