/* Too slow: walks to the root in tiny steps. O(q) time, with a large factor. */
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
    const bool is_positive = f(p) > 0;
    double x = p;

    if (f(p) == 0)
        return p;
    while (x < q && f(x) != 0 && (f(x) > 0) == is_positive)
        x += 1e-9;
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
