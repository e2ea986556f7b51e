/*
 * One term from logarithms, the others by ratios, away from the mean; the smaller tail is the one
 * that is added up. O(q) time, O(1) space.
 */
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

/* i or fewer successes, for i below the mean. */
static double sum_down(double n, double i, double p)
{
    double next = i >= 0 ? term(n, i, p) : 0, sum = next;

    for (; i > 0 && next > sum * 1e-18; i--) {
        next *= i / (n - i + 1) * (1 - p) / p;
        sum += next;
    }
    return sum;
}

/* i or more successes, for i above the mean. */
static double sum_up(double n, double i, double p)
{
    double next = i <= n ? term(n, i, p) : 0, sum = next;

    for (; i < n && next > sum * 1e-18; i++) {
        next *= (n - i) / (i + 1) * p / (1 - p);
        sum += next;
    }
    return sum;
}

static void tails(double n, double k, double p, double *out_low, double *out_high)
{
    if (k < n * p) {
        *out_low = sum_down(n, k, p);
        *out_high = 1 - *out_low;
    } else {
        *out_high = sum_up(n, k + 1, p);
        *out_low = 1 - *out_high;
    }
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
