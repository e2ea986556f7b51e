// time: n * m
// space: n
// line: for (int i = 0; i < n; i++) { /* taps or feed ^= or if (++at == n)
// gen: counts {n} {m}
// why: each of m steps walks over all n cells of the register to add up those with a tap
/* A shift register of n bits in a ring: the sum of tapped bits comes in, the oldest goes out. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, oldest = 0;
    unsigned state = 1234567;
    unsigned long output = 0;
    long ones = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *cell = malloc((size_t)n * sizeof *cell), *tap = malloc((size_t)n * sizeof *tap);
    for (int i = 0; i < n; i++) {
        state = state * 1664525u + 1013904223u;
        cell[i] = (int)(state >> 31);
        tap[i] = i == 0 || (state >> 30 & 1);
    }
    for (int step = 0; step < m; step++) {
        int feed = 0, at = oldest;

        for (int i = 0; i < n; i++) { /* taps */
            feed ^= tap[i] & cell[at];
            if (++at == n)
                at = 0;
        }
        output = (output << 1 | (unsigned)cell[oldest]) % 1000000007ul;
        cell[oldest] = feed;
        ones += feed;
        oldest = (oldest + 1) % n;
    }
    printf("%ld ones came in, %lu went out\n", ones, output);
    free(cell);
    free(tap);
    return 0;
}
