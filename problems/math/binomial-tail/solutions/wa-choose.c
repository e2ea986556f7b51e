/* Wrong: the binomial coefficient of a thousand trials fits into no double. */
#include <math.h>
#include <stdio.h>

static double choose(double n, double k)
{
    double result = 1;

    for (double i = 1; i <= k; i++)
        result *= (n - k + i) / i;
    return result;
}

static void tails(double n, double k, double p, double *out_low, double *out_high)
{
    *out_low = *out_high = 0;
    for (double i = 0; i <= n && i < 3000; i++)
        *(i <= k ? out_low : out_high) += choose(n, i) * pow(p, i) * pow(1 - p, n - i);
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
