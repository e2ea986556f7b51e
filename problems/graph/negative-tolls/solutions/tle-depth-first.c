/* Too slow: follows each improvement at once, as deep as it goes; a ladder doubles the work. */
#include <stdbool.h>
#include <stdio.h>

#define TOWNS_MAX 2500
#define ROADS_MAX 5000
#define NONE (1LL << 62)

static int to[ROADS_MAX + 1], next[ROADS_MAX + 1];
static long long toll[ROADS_MAX + 1];
static int first[TOWNS_MAX + 1];
static long long least[TOWNS_MAX + 1];
static bool falls[TOWNS_MAX + 1], is_open[TOWNS_MAX + 1];

static void fall(int town)
{
    if (falls[town])
        return;
    falls[town] = true;
    for (int i = first[town]; i; i = next[i])
        fall(to[i]);
}

static void improve(int town, long long total)
{
    if (falls[town] || total >= least[town])
        return;
    if (is_open[town]) {
        fall(town);
        return;
    }
    least[town] = total;
    is_open[town] = true;
    for (int i = first[town]; i; i = next[i])
        improve(to[i], least[town] + toll[i]);
    is_open[town] = false;
}

int main(void)
{
    int towns, roads;

    if (scanf("%d %d", &towns, &roads) != 2)
        return 1;
    for (int i = 1; i <= roads; i++) {
        int from;

        if (scanf("%d %d %lld", &from, &to[i], &toll[i]) != 3)
            return 1;
        next[i] = first[from];
        first[from] = i;
    }
    for (int town = 1; town <= towns; town++)
        least[town] = NONE;
    improve(1, 0);
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
