/* Too slow: adds up the bell curve in slices for each question. O(q) time, with a large factor. */
#include <math.h>
#include <stdio.h>

/* The chance of at most z spreads above the mean, and that of more. */
static double below(double z)
{
    double sum = 0;
    const double h = (z + 40) / 20000;

    for (int i = 0; i < 20000; i++) {
        const double left = -40 + i * h;
        sum += exp(-left * left / 2) + 4 * exp(-(left + h / 2) * (left + h / 2) / 2) +
               exp(-(left + h) * (left + h) / 2);
    }
    return sum * h / 6 / sqrt(2 * acos(-1));
}

static double above(double z)
{
    return below(-z);
}

static double quantile(double u)
{
    double low = -10, high = 10;

    for (int step = 0; step < 50; step++) {
        const double middle = (low + high) / 2;
        if (below(middle) < u)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
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
