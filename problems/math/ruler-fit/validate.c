/* n and d, then n readings, at least d + 1 of them at different places. */
#include "validate.h"

#include "decimal.h"

enum { MAX_N = 2000 };

static int doubles_compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

int main(void)
{
    static double x[MAX_N];
    int64_t n = v_long(1, MAX_N, "n"), d, different = 1;

    v_space();
    d = v_long(0, 12, "d");
    v_newline();
    for (int64_t i = 0; i < n; i++) {
        x[i] = v_fixed(0, 1, 9, "x");
        v_space();
        v_fixed(-10, 10, 9, "y");
        v_newline();
    }
    qsort(x, (size_t)n, sizeof *x, doubles_compare);
    for (int64_t i = 1; i < n; i++)
        different += x[i] != x[i - 1];
    if (different < d + 1)
        v_fail("%lld places are too few for degree %lld", (long long)different, (long long)d);
    v_eof();
}
