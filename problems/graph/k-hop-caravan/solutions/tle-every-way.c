/* Too slow: tries every way of at most k roads. */
#include <stdio.h>

#define TOWNS_MAX 2000
#define ROADS_MAX 20000

static int to[ROADS_MAX + 1], toll[ROADS_MAX + 1], next[ROADS_MAX + 1];
static int first[TOWNS_MAX + 1];
static int end;
static long long best = -1;

static void walk(int town, int roads_left, long long total)
{
    if (best >= 0 && total >= best)
        return;
    if (town == end) {
        best = total;
        return;
    }
    for (int i = first[town]; i && roads_left > 0; i = next[i])
        walk(to[i], roads_left - 1, total + toll[i]);
}

int main(void)
{
    int towns, roads, most, start;

    if (scanf("%d %d %d %d %d", &towns, &roads, &most, &start, &end) != 5)
        return 1;
    for (int i = 1; i <= roads; i++) {
        int from;

        if (scanf("%d %d %d", &from, &to[i], &toll[i]) != 3)
            return 1;
        next[i] = first[from];
        first[from] = i;
    }
    walk(start, most, 0);
    if (best < 0)
        puts("NONE");
    else
        printf("%lld\n", best);
    return 0;
}
