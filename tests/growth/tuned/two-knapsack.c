// time: n * m
// space: m or n + m
// line: for (long w or best[w
// gen: items {n} {m}
// why: each of n items goes once through the table of m weights
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, most;

    scanf("%ld %ld", &n, &most);
    long *best = calloc(most + 1, sizeof *best);
    for (long i = 0; i < n; i++) {
        long weight, value;

        scanf("%ld", &weight);
        value = weight * 7919 % 1009;
        weight = weight % most + 1;
        for (long w = most; w >= weight; w--)
            if (best[w - weight] + value > best[w])
                best[w] = best[w - weight] + value;
    }
    printf("%ld\n", best[most]);
}
