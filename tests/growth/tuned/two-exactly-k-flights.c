// time: n^2 * k
// space: n
// line: for (int from = 0 or long total or if (from == to) or if (total < least) or return apart
// line: long apart
// gen: items {n} {k}
// why: for each of the k flights and each town all towns it may come from
#include <stdio.h>
#include <stdlib.h>

static long price(long a, long b)
{
    long apart = a < b ? b - a : a - b;
    return apart % 1000 + 1;
}

int main(void)
{
    int n, k;
    scanf("%d %d", &n, &k);
    long *town = malloc(n * sizeof *town);
    long *now = calloc(n, sizeof *now), *next = malloc(n * sizeof *next);
    for (int i = 0; i < n; i++)
        scanf("%ld", &town[i]);

    for (int flight = 0; flight < k; flight++) {
        for (int to = 0; to < n; to++) {
            long least = 1L << 60;
            for (int from = 0; from < n; from++) {
                if (from == to)
                    continue;
                long total = now[from] + price(town[from], town[to]);
                if (total < least)
                    least = total;
            }
            next[to] = least;
        }
        long *swap = now;
        now = next;
        next = swap;
    }

    long cheapest = now[0], dearest = now[0];
    for (int i = 1; i < n; i++) {
        if (now[i] < cheapest)
            cheapest = now[i];
        if (now[i] > dearest)
            dearest = now[i];
    }
    printf("%ld %ld\n", cheapest, dearest);
    free(town);
    free(now);
    free(next);
    return 0;
}
