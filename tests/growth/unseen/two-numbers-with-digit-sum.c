// time: n * m
// space: m
// line: for (long s = or window = (window or if (s >= 10) or next[s] =
// gen: counts {n} {m}
// why: for each of n digits a window of ten slides over the counts for all sums up to m
/* How many numbers of n digits, zeros in front too, have the digit sum m? Modulo a prime. */
#include <stdio.h>
#include <stdlib.h>

#define PRIME 998244353L

int main(void)
{
    long n, m, all = 0;

    if (scanf("%ld %ld", &n, &m) != 2)
        return 1;
    long *count = calloc((size_t)m + 1, sizeof *count);
    long *next = calloc((size_t)m + 1, sizeof *next);
    count[0] = 1;
    for (long digit = 0; digit < n; digit++) {
        long window = 0;

        for (long s = 0; s <= m; s++) {
            window = (window + count[s]) % PRIME;
            if (s >= 10)
                window = (window + PRIME - count[s - 10]) % PRIME;
            next[s] = window;
        }
        long *held = count;
        count = next;
        next = held;
    }
    for (long t = 0; t <= m; t++)
        all = (all + count[t]) % PRIME;
    printf("%ld, and %ld with a sum up to it\n", count[m], all);
    free(count);
    free(next);
    return 0;
}
