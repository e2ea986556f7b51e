/* Wrong: for few stickers the differences of double sums keep no digit. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 1000000 };

static double first[MAX_N + 1], second[MAX_N + 1];

int main(void)
{
    int questions, n, k;

    for (int j = 1; j <= MAX_N; j++) {
        first[j] = first[j - 1] + 1.0 / j;
        second[j] = second[j - 1] + 1.0 / j / j;
    }
    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%d %d", &n, &k) == 2) {
        const double size = n, one = first[n] - first[n - k], two = second[n] - second[n - k];
        const double mean = size * one, variance = size * size * two - mean;
        printf("%.17g %.17g\n", mean, variance > 0 ? sqrt(variance) : 0);
    }
    return 0;
}
