/* Newton's steps where they stay inside the bracket, halving elsewhere. O(q) time, O(1) space. */
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

static double slope(double x)
{
    double sum = 0;

    for (int i = d; i >= 1; i--)
        sum = sum * x + i * a[i];
    return sum + c * k * exp(k * x);
}

static double root(double p, double q)
{
    double x = (p + q) / 2;

    if (f(p) == 0 || f(q) == 0)
        return f(p) == 0 ? p : q;
    const bool is_positive = f(p) > 0;
    for (int step = 0; step < 200 && q - p > 1e-13; step++) {
        const double here = f(x);
        if (here == 0)
            return x;
        if ((here > 0) == is_positive)
            p = x;
        else
            q = x;
        x -= here / slope(x);
        if (step % 2 || !(x > p && x < q))
            x = (p + q) / 2;
    }
    return x;
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
