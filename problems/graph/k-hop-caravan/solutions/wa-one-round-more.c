/* Wrong: counts stops between, not roads. */
#include <stdio.h>
#include <string.h>

#define TOWNS_MAX 2000
#define ROADS_MAX 20000
#define NEVER (-1)

static int from[ROADS_MAX], to[ROADS_MAX], toll[ROADS_MAX];
static long long cost[TOWNS_MAX + 1], last_cost[TOWNS_MAX + 1];

int main(void)
{
    int towns, roads, rounds, start, end;

    if (scanf("%d %d %d %d %d", &towns, &roads, &rounds, &start, &end) != 5)
        return 1;
    for (int i = 0; i < roads; i++) {
        if (scanf("%d %d %d", &from[i], &to[i], &toll[i]) != 3)
            return 1;
    }
    for (int town = 1; town <= towns; town++)
        cost[town] = NEVER;
    cost[start] = 0;
    for (int round = 0; round <= rounds; round++) {
        memcpy(last_cost, cost, sizeof cost);
        for (int i = 0; i < roads; i++) {
            long long total = last_cost[from[i]] + toll[i];

            if (last_cost[from[i]] == NEVER)
                continue;
            if (cost[to[i]] == NEVER || total < cost[to[i]])
                cost[to[i]] = total;
        }
    }
    if (cost[end] == NEVER)
        puts("NONE");
    else
        printf("%lld\n", cost[end]);
    return 0;
}
