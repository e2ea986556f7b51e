/* Wrong: finds towns that still get cheaper, and forgets what lies behind them. */
#include <stdbool.h>
#include <stdio.h>

#define TOWNS_MAX 2500
#define ROADS_MAX 5000
#define NONE (1LL << 62)

static int from[ROADS_MAX], to[ROADS_MAX];
static long long toll[ROADS_MAX];
static long long least[TOWNS_MAX + 1];
static bool falls[TOWNS_MAX + 1];

int main(void)
{
    int towns, roads;

    if (scanf("%d %d", &towns, &roads) != 2)
        return 1;
    for (int i = 0; i < roads; i++) {
        if (scanf("%d %d %lld", &from[i], &to[i], &toll[i]) != 3)
            return 1;
    }
    for (int town = 2; town <= towns; town++)
        least[town] = NONE;
    for (int round = 1; round < towns; round++) {
        for (int i = 0; i < roads; i++) {
            if (least[from[i]] != NONE && least[from[i]] + toll[i] < least[to[i]])
                least[to[i]] = least[from[i]] + toll[i];
        }
    }
    /* A ring of n towns passes its fall on to the last of them in n more rounds. */
    for (int round = 0; round < towns; round++) {
        for (int i = 0; i < roads; i++) {
            if (least[from[i]] == NONE)
                continue;
            if (least[from[i]] + toll[i] < least[to[i]])
                falls[to[i]] = true;
        }
    }
    for (int town = 1; town <= towns; town++) {
        if (falls[town])
            puts("FREEFALL");
        else if (least[town] == NONE)
            puts("NONE");
        else
            printf("%lld\n", least[town]);
    }
    return 0;
}
