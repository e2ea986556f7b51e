// time: v * e
// space: v + e
// line: for (int i = 0; i < e; i++) or if (far[from[i]] or far[to[i]] =
// gen: graph {v} {e}
// why: v rounds over all e edges, without an early end
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e;
    scanf("%d %d", &v, &e);
    int *from = malloc(e * sizeof *from), *to = malloc(e * sizeof *to);
    int *cost = malloc(e * sizeof *cost), *far = malloc(v * sizeof *far);
    for (int i = 0; i < e; i++)
        scanf("%d %d %d", &from[i], &to[i], &cost[i]);
    for (int i = 0; i < v; i++)
        far[i] = i == 0 ? 0 : 1000000000;
    for (int round = 0; round < v; round++)
        for (int i = 0; i < e; i++)
            if (far[from[i]] + cost[i] < far[to[i]])
                far[to[i]] = far[from[i]] + cost[i];
    printf("%d\n", far[v - 1]);
}
