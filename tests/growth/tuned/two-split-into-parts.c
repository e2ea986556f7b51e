// time: k * m^2
// space: m
// line: for (int j or long worst or if (worst or long rest or least = worst
// gen: stream {k} {m}
// sizes: 8..256
// why: for each of k parts and each end all starts before it are tried: k times n^2 / 2
#include <stdio.h>
#include <stdlib.h>

/* Splits n numbers into k runs so that the largest sum of squares of a run is least. */
int main(void)
{
    int k, n;
    scanf("%d %d", &k, &n);
    long *prefix = calloc(n + 1, sizeof *prefix);
    long *before = malloc((n + 1) * sizeof *before);
    long *now = malloc((n + 1) * sizeof *now);
    for (int i = 1; i <= n; i++) {
        long x;
        scanf("%ld", &x);
        prefix[i] = prefix[i - 1] + x % 1000;
        before[i] = prefix[i];
    }
    before[0] = 0;

    for (int part = 1; part <= k; part++) {
        for (int i = 0; i <= n; i++) {
            long least = prefix[i];

            for (int j = 0; j < i; j++) {
                long rest = prefix[i] - prefix[j];
                long worst = before[j] > rest ? before[j] : rest;
                if (worst < least)
                    least = worst;
            }
            now[i] = least;
        }
        long *swap = before;
        before = now;
        now = swap;
    }
    printf("%ld\n", before[n]);
    return 0;
}
