/* Differences to both sides with four steps, extrapolated to step 0. O(q) time, O(1) space. */
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
    double row[4], h = 0.04;

    for (int level = 0; level < 4; level++, h /= 2) {
        double weight = 4, next = (ask(x + h) - ask(x - h)) / (2 * h);
        for (int k = 0; k < level; k++, weight *= 4) {
            const double kept = row[k];
            row[k] = next;
            next += (next - kept) / (weight - 1);
        }
        row[level] = next;
    }
    return row[4 - 1];
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
