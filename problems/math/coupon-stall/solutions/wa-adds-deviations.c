/* Wrong: standard deviations do not add up; variances do. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 1000000 };

static double first[MAX_N + 1], deviation[1001];

int main(void)
{
    int questions, n, k;

    for (int j = 1; j <= MAX_N; j++)
        first[j] = first[j - 1] + 1.0 / j;
    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%d %d", &n, &k) == 2) {
        const double mean = n * (first[n] - first[n - k]);
        double variance = 0;
        for (int i = 0; i < k && i < 1000; i++) {
            deviation[i] = sqrt((double)n * i) / (n - i);
            variance += deviation[i];
        }
        variance *= variance;
        printf("%.17g %.17g\n", mean, variance > 0 ? sqrt(variance) : 0);
    }
    return 0;
}
