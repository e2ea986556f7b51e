/*
 * The number of questions, then a line each. The root is found by halving in long doubles; on a
 * grid and close to the root, doubles must see the sign of their side.
 */
#include "validate.h"

#include "decimal.h"

enum { MAX_D = 9, GRID = 200 };

static int64_t d;
static double a[MAX_D + 1], c, k;

static double value(double x)
{
    double sum = 0;

    for (int64_t i = d; i >= 0; i--)
        sum = sum * x + a[i];
    return sum + c * exp(k * x);
}

static long double value_exact(long double x)
{
    long double sum = 0;

    for (int64_t i = d; i >= 0; i--)
        sum = sum * x + a[i];
    return sum + c * expl(k * x);
}

static void sides_check(double p, double q)
{
    long double low = p, high = q, sign;
    double root;

    sign = value_exact(p) != 0 ? value_exact(p) : -value_exact(q);
    if (sign == 0 || (value_exact(q) != 0 && (sign > 0) == (value_exact(q) > 0)))
        v_fail("the signs at both ends are the same");
    for (int step = 0; step < 100; step++) {
        long double middle = (low + high) / 2;

        if (value_exact(middle) != 0 && (value_exact(middle) > 0) == (sign > 0))
            low = middle;
        else
            high = middle;
    }
    root = value_exact(p) == 0 ? p : (double)high;
    for (int i = 0; i <= GRID + 2; i++) {
        double x = i > GRID + 1 ? root + 1.01e-10
                   : i > GRID   ? root - 1.01e-10
                                : p + i * (q - p) / GRID;

        if (x < p || x > q || fabs(x - root) <= 1e-10)
            continue;
        if (value(x) == 0 || ((value(x) > 0) == (sign > 0)) != (x < root))
            v_fail("the sign at %.12g is not that of its side of %.12g", x, root);
    }
}

int main(void)
{
    int64_t questions = v_long(1, 1000, "number of questions");

    v_newline();
    for (; questions > 0; questions--) {
        double p, q;

        d = v_long(0, MAX_D, "d");
        for (int64_t i = 0; i <= d; i++) {
            v_space();
            a[i] = v_double(-1000, 1000, "a");
        }
        v_space();
        c = v_double(-1000, 1000, "c");
        v_space();
        k = v_double(-1000, 1000, "k");
        v_space();
        p = v_double(-10, 10, "p");
        v_space();
        q = v_double(p, 10, "q");
        v_newline();
        if (p == q || fabs(k * p) > 600 || fabs(k * q) > 600)
            v_fail("p, q: %g and %g are out of range", p, q);
        sides_check(p, q);
    }
    v_eof();
}
