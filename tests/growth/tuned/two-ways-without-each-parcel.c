// time: n * w
// space: n + w
// line: for (int load or ways[load] = or rest[load] =
// gen: knapsack {n} {w}
// why: each parcel is put into the table of w loads once, and taken out of it again once
/* In how many ways (modulo a prime) is a truck of load w filled, if parcel i stays here: each i.
 * Taking out undoes what putting in did, so nothing is counted anew. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int PRIME = 1000000007;

static void put_in(int *ways, int w, int weight)
{
    for (int load = w; load >= weight; load--)
        ways[load] = (ways[load] + (long)ways[load - weight]) % PRIME;
}

static int without(int *rest, const int *ways, int w, int weight)
{
    memcpy(rest, ways, weight * sizeof *rest);
    for (int load = weight; load <= w; load++)
        rest[load] = (ways[load] - (long)rest[load - weight] + PRIME) % PRIME;
    return rest[w];
}

int main(void)
{
    int n, w;

    if (scanf("%d %d", &n, &w) != 2)
        return 1;
    int *ways = calloc(w + 1, sizeof *ways), *rest = calloc(w + 1, sizeof *rest);
    int *weight = malloc(n * sizeof *weight);
    ways[0] = 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d %*d", &weight[i]) != 1)
            return 1;
        put_in(ways, w, weight[i]);
    }
    long mix = 0;
    for (int i = 0; i < n; i++)
        mix = (mix * 5 + without(rest, ways, w, weight[i])) % PRIME;
    printf("%d ways with all, %ld\n", ways[w], mix);
    free(ways);
    free(rest);
    free(weight);
    return 0;
}
