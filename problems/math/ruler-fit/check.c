/* Compares the values of two polynomials at the readings. */
#include "check.h"

#include "decimal.h"

enum { MAX_N = 2000, MAX_D = 12 };

int main(int argc, char **argv)
{
    double x[MAX_N], right[MAX_D + 1], got[MAX_D + 1];
    int64_t n, d;

    check_init(argc, argv);
    n = input_long(1, MAX_N);
    d = input_long(0, MAX_D);
    for (int64_t i = 0; i < n; i++) {
        x[i] = input_double();
        (void)input_double();
    }
    for (int64_t k = 0; k <= d; k++) {
        right[k] = answer_double();
        got[k] = output_double("a coefficient");
    }
    output_end();
    for (int64_t i = 0; i < n; i++) {
        long double off = 0;

        for (int64_t k = d; k >= 0; k--)
            off = off * x[i] + ((long double)got[k] - right[k]);
        if (!(fabsl(off) <= 1e-6L))
            check_wrong("at x = %.9g the fit is off by %.3Lg", x[i], fabsl(off));
    }
    check_right();
}
