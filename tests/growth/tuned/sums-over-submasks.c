// time: n log n
// space: n
// line: for (long mask = 0; mask < n; mask++) or if (mask & bit) or sum[mask] +=
// gen: numbers {n}
// why: one pass over all n sums for each of the log2 n bits of a place
#include <stdio.h>
#include <stdlib.h>

/* For each place: the sum of the numbers at those places whose bits are all among its own. */
int main(void)
{
    long n, best = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    long *sum = malloc(n * sizeof *sum);
    for (long i = 0; i < n; i++) {
        if (scanf("%ld", &sum[i]) != 1)
            return 1;
    }
    for (long bit = 1; bit < n; bit *= 2) {
        for (long mask = 0; mask < n; mask++) {
            if (mask & bit)
                sum[mask] += sum[mask ^ bit];
        }
    }
    for (long i = 0; i < n; i++) {
        if (sum[i] > sum[best])
            best = i;
    }
    printf("%ld %ld %ld\n", best, sum[best], sum[n - 1]);
    free(sum);
    return 0;
}
