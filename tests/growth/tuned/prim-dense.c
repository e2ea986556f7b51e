// time: v^2 or v^2 + e
// space: v + e or e
// line: for (int i = 0; i < v; i++) or if (!done[i]
// gen: graph {v} {e}
// why: the nearest vertex is looked for among all v, v times; each edge is looked at twice
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e;
    long sum = 0;
    scanf("%d %d", &v, &e);
    int *first = malloc(v * sizeof *first), *next = malloc(2 * e * sizeof *next);
    int *to = malloc(2 * e * sizeof *to), *cost = malloc(2 * e * sizeof *cost);
    int *near = malloc(v * sizeof *near);
    char *done = calloc(v, 1);
    for (int i = 0; i < v; i++) {
        first[i] = -1;
        near[i] = i == 0 ? 0 : 1000000000;
    }
    for (int i = 0; i < e; i++) {
        int a, b, w;
        scanf("%d %d %d", &a, &b, &w);
        to[2 * i] = b;
        to[2 * i + 1] = a;
        cost[2 * i] = cost[2 * i + 1] = w;
        next[2 * i] = first[a];
        first[a] = 2 * i;
        next[2 * i + 1] = first[b];
        first[b] = 2 * i + 1;
    }
    for (int round = 0; round < v; round++) {
        int best = -1;
        for (int i = 0; i < v; i++)
            if (!done[i] && (best < 0 || near[i] < near[best]))
                best = i;
        done[best] = 1;
        sum += near[best];
        for (int k = first[best]; k >= 0; k = next[k])
            if (!done[to[k]] && cost[k] < near[to[k]])
                near[to[k]] = cost[k];
    }
    printf("%ld\n", sum);
}
