// time: n * k
// space: k
// line: for (int height = 0; or long sum = ways[height] or sum += ways[height - 1]
// line: sum += ways[height + 1] or next[height] = sum % or if (height > 0) or if (height + 1 < k)
// gen: counts {n} {k}
// why: for each of n steps the ways to all k heights are made from three of the step before
#include <stdio.h>
#include <stdlib.h>

/* Mountain paths of n steps between the heights 0 and k - 1 that change by one at most. */
int main(void)
{
    int n, k;
    long all = 0;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    long *ways = calloc(k, sizeof *ways), *next = calloc(k, sizeof *next);
    ways[0] = 1;
    for (int step = 0; step < n; step++) {
        for (int height = 0; height < k; height++) {
            long sum = ways[height];

            if (height > 0)
                sum += ways[height - 1];
            if (height + 1 < k)
                sum += ways[height + 1];
            next[height] = sum % 1000000007;
        }
        long *swap = ways;
        ways = next;
        next = swap;
    }
    for (int i = 0; i < k; i++)
        all = (all + ways[i]) % 1000000007;
    printf("%ld paths, %ld of them end below\n", all, ways[0]);
    free(ways);
    free(next);
    return 0;
}
