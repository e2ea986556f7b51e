/* Too slow: takes logarithms for every one of a million terms. O(q) time all the same. */
#include <math.h>
#include <stdio.h>

/* The chance of exactly i successes. */
static double term(double n, double i, double p)
{
    if (p == 0 || p == 1)
        return i == n * p;
    return exp(lgamma(n + 1) - lgamma(i + 1) - lgamma(n - i + 1) + i * log(p) +
               (n - i) * log1p(-p));
}

static void tails(double n, double k, double p, double *out_low, double *out_high)
{
    *out_low = *out_high = 0;
    for (double i = 0; i <= n; i++)
        *(i <= k ? out_low : out_high) += term(n, i, p);
}

int main(void)
{
    int questions;
    double n, k, p, low, high;

    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%lf %lf %lf", &n, &k, &p) == 3) {
        tails(n, k, p, &low, &high);
        printf("%.17g %.17g\n", low, high);
    }
    return 0;
}
