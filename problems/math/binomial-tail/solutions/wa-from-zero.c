/* Wrong: starts with (1 - p)^n, which is 0 for many trials; all that follows stays 0. */
#include <math.h>
#include <stdio.h>

static void tails(double n, double k, double p, double *out_low, double *out_high)
{
    double next = pow(1 - p, n);

    *out_low = *out_high = 0;
    for (double i = 0; i <= n; i++) {
        *(i <= k ? out_low : out_high) += next;
        if (p == 1)
            next = i + 1 == n;
        else
            next *= (n - i) / (i + 1) * p / (1 - p);
        if (next == 0 && i > n * p)
            break;
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
