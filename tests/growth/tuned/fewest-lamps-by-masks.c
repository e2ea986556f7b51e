// time: 2^n
// space: n or 1
// line: for (unsigned rest or lit |= or lamps++ or for (unsigned set or int lamps = or if (lit ==
// gen: graph {n}
// sizes: 3..22
// why: all 2^n sets of crossings, n / 2 steps for each to gather what its lamps light
/* On how few crossings of the town must lamps stand, so that each has one or is next to one? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, streets, fewest, ways = 0;

    if (scanf("%d %d", &n, &streets) != 2)
        return 1;
    unsigned *reach = malloc(n * sizeof *reach);
    unsigned all = (1u << n) - 1;
    for (int i = 0; i < n; i++)
        reach[i] = 1u << i;
    while (streets-- > 0) {
        int a, b, length;
        scanf("%d %d %d", &a, &b, &length);
        reach[a] |= 1u << b;
        reach[b] |= 1u << a;
    }
    fewest = n;
    for (unsigned set = 1; set <= all; set++) {
        unsigned lit = 0;
        int lamps = 0;
        for (unsigned rest = set; rest != 0; rest &= rest - 1) {
            lit |= reach[__builtin_ctz(rest)];
            lamps++;
        }
        if (lit == all && lamps <= fewest) {
            ways = lamps < fewest ? 1 : ways + 1;
            fewest = lamps;
        }
    }
    printf("%d lamps, %d ways\n", fewest, ways);
    free(reach);
    return 0;
}
