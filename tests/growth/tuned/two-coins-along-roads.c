// time: v * e
// space: v + e
// line: for (const struct road or long gift or coins[r->from] -= or coins[r->to] += or given +=
// gen: graph {v} {e}
// why: v days; on each one every road is looked at once
/* On v days, along each road, the richer town gives the poorer one a tenth of what it has more. */
#include <stdio.h>
#include <stdlib.h>

struct road {
    int from, to, width;
};

int main(void)
{
    int v, e;
    long given = 0, most = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    struct road *roads = malloc(e * sizeof *roads);
    long *coins = malloc(v * sizeof *coins);
    for (int i = 0; i < e; i++)
        if (scanf("%d %d %d", &roads[i].from, &roads[i].to, &roads[i].width) != 3)
            return 1;
    for (int t = 0; t < v; t++)
        coins[t] = (t + 1) * 1000L;
    for (int day = 0; day < v; day++) {
        for (const struct road *r = roads; r < roads + e; r++) {
            long gift = (coins[r->from] - coins[r->to]) / 10;

            coins[r->from] -= gift;
            coins[r->to] += gift;
            given += labs(gift) * (r->width % 2 + 1);
        }
    }
    for (int t = 0; t < v; t++)
        if (coins[t] > most)
            most = coins[t];
    printf("%ld given, %ld at most\n", given, most);
    free(roads);
    free(coins);
    return 0;
}
