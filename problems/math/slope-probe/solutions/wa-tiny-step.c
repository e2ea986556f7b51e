/* Wrong: with so small a step nothing but rounding is left. */
#include <math.h>
#include <stdio.h>

static double ask(double t)
{
    double value = 0;

    printf("? %.17g\n", t);
    fflush(stdout);
    return scanf("%lf", &value) == 1 ? value : 0;
}

static double slope(double x)
{
    const double h = 1e-12;

    return (ask(x + h) - ask(x - h)) / (2 * h);
}

int main(void)
{
    int q;
    double x;

    if (scanf("%d", &q) != 1)
        return 1;
    while (q-- > 0 && scanf("%lf", &x) == 1) {
        const double found = slope(x);
        printf("! %.17g\n", found);
        fflush(stdout);
    }
    return 0;
}
