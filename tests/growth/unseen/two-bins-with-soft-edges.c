// time: n + m
// space: m
// line: for (long i = 0; i < n or state = state or bin[(unsigned or for (long b or long left =
// line: long right = or long soft or if (soft
// gen: counts {n} {m}
// why: each number goes into one of m bins at once, then each bin is blurred with its neighbours
/* A histogram of n drawn readings in m bins; the highest place of it after it has been smoothed. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, m, highest = -1, at = 0;
    unsigned state = 20011;

    if (scanf("%ld %ld", &n, &m) != 2)
        return 1;
    int *bin = calloc((size_t)m, sizeof *bin);
    for (long i = 0; i < n; i++) {
        state = state * 1664525u + 1013904223u;
        bin[(unsigned long)state * (unsigned long)m >> 32]++;
    }
    for (long b = 0; b < m; b++) {
        long left = b > 0 ? bin[b - 1] : 0;
        long right = b + 1 < m ? bin[b + 1] : 0;
        long soft = left + 2 * bin[b] + right;

        if (soft > highest) {
            highest = soft;
            at = b;
        }
    }
    printf("%ld at bin %ld\n", highest, at);
    free(bin);
    return 0;
}
