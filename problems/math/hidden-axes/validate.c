/* n, then a symmetric matrix of decimal numbers. */
#include "validate.h"

#include "decimal.h"

enum { MAX_N = 100 };

int main(void)
{
    static double a[MAX_N][MAX_N];
    int64_t n = v_long(1, MAX_N, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++) {
            a[i][j] = v_double(-10000, 10000, "entry");
            j + 1 < n ? v_space() : v_newline();
            if (j < i && a[i][j] != a[j][i])
                v_fail("the matrix is not symmetric");
        }
    }
    v_eof();
}
