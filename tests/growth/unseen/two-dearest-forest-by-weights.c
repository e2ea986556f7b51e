// time: v + e
// space: v + e
// line: for (int i = 0; i < e or scanf("%d %d %d", &road or count[road or struct road r
// line: int a = find or int b = find or if (a != b) or while (boss or boss[v] = boss
// line: v = boss[v]; or return v; or static int find or road[i].weight /=
// gen: graph {v} {e}
// why: weights up to 100 are counted into order; unions by size with halving are almost constant
/* The dearest roads that join all towns: a spanning tree of the greatest weight, in tens. */
#include <stdio.h>
#include <stdlib.h>

#define MOST 100 /* tens */

struct road {
    int from, to, weight;
};

static int *boss, *size;

static int find(int v)
{
    while (boss[v] != v) {
        boss[v] = boss[boss[v]];
        v = boss[v];
    }
    return v;
}

int main(void)
{
    static int count[MOST + 2];
    int n, e, total = 0;

    if (scanf("%d %d", &n, &e) != 2)
        return 1;
    struct road *road = malloc((size_t)e * sizeof *road);
    int *order = malloc((size_t)e * sizeof *order);
    boss = malloc((size_t)2 * n * sizeof *boss);
    size = boss + n;
    for (int v = 0; v < n; v++) {
        boss[v] = v;
        size[v] = 1;
    }
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %d", &road[i].from, &road[i].to, &road[i].weight) != 3)
            return 1;
        road[i].weight /= 10;
        count[road[i].weight]++;
    }
    for (int w = MOST; w >= 0; w--) /* roads that are dearer or as dear */
        count[w] += count[w + 1];
    for (int i = 0; i < e; i++)
        order[--count[road[i].weight]] = i;
    for (int i = 0; i < e; i++) {
        struct road r = road[order[i]];
        int a = find(r.from);
        int b = find(r.to);

        if (a != b) {
            int big = size[a] >= size[b] ? a : b, small = big == a ? b : a;
            boss[small] = big;
            size[big] += size[small];
            total += r.weight;
        }
    }
    printf("%d\n", total);
    free(road);
    free(order);
    free(boss);
    return 0;
}
