/* Halves the bracket by the sign of the middle. O(q) time, O(1) space. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>

static int d;
static double a[10], c, k;

static double f(double x)
{
    double sum = 0;

    for (int i = d; i >= 0; i--)
        sum = sum * x + a[i];
    return sum + c * exp(k * x);
}

static double root(double p, double q)
{
    if (f(p) == 0)
        return p;
    const bool is_positive = f(p) > 0;
    for (int step = 0; step < 60; step++) {
        const double middle = (p + q) / 2;
        if (f(middle) != 0 && (f(middle) > 0) == is_positive)
            p = middle;
        else
            q = middle;
    }
    return (p + q) / 2;
}

int main(void)
{
    int questions;
    double p, q;

    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%d", &d) == 1) {
        for (int i = 0; i <= d; i++) {
            if (scanf("%lf", &a[i]) != 1)
                return 1;
        }
        if (scanf("%lf %lf %lf %lf", &c, &k, &p, &q) != 4)
            return 1;
        printf("%.17g\n", root(p, q));
    }
    return 0;
}
