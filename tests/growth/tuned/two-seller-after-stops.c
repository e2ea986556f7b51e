// time: n^2 * k
// space: n
// line: for (int from or int cost or if (cost or least = cost
// gen: items {n} {k}
// why: for each of k stops and each of n towns all n towns before it are tried
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, k;

    scanf("%d %d", &n, &k);
    int *place = malloc(n * sizeof *place);
    int *best = calloc(n, sizeof *best), *after = calloc(n, sizeof *after);
    for (int i = 0; i < n; i++)
        scanf("%d", &place[i]);

    for (int stop = 0; stop < k; stop++) {
        for (int to = 0; to < n; to++) {
            int least = INT_MAX;
            for (int from = 0; from < n; from++) {
                int cost = best[from] + ((place[from] ^ place[to]) & 255) + (from == to ? 300 : 0);
                if (cost < least)
                    least = cost;
            }
            after[to] = least;
        }
        memcpy(best, after, n * sizeof *best);
    }

    int cheapest = best[0], dearest = best[0];
    for (int i = 1; i < n; i++) {
        if (best[i] < cheapest)
            cheapest = best[i];
        if (best[i] > dearest)
            dearest = best[i];
    }
    printf("after %d stops: from %d to %d\n", k, cheapest, dearest);
    return 0;
}
