/* Wrong: a table with straight lines between its entries. */
#include <math.h>
#include <stdio.h>

/* The chance of at most z spreads above the mean, and that of more. */
static double below(double z)
{
    return erfc(-z / sqrt(2)) / 2;
}

static double above(double z)
{
    return erfc(z / sqrt(2)) / 2;
}

static double quantile(double u)
{
    double low = -9;

    while (low < 9 && below(low + 0.01) < u)
        low += 0.01;
    return low + 0.01 * (u - below(low)) / (below(low + 0.01) - below(low));
}

int main(void)
{
    int questions;
    double m, s, value;
    char kind;

    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf(" %c %lf %lf %lf", &kind, &m, &s, &value) == 4) {
        const double z = (value - m) / s;
        if (kind == 'P')
            printf("%.17g %.17g\n", below(z), above(z));
        else
            printf("%.17g\n", m + s * quantile(value));
    }
    return 0;
}
