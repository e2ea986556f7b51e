// time: n * m
// space: m or n + m
// line: for (int i or if (
// gen: graph {n} {m}
// why: n - 1 rounds over all edges, whether anything changes or not
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long sum = 0;

    scanf("%d %d", &n, &m);
    int *from = malloc(m * sizeof *from), *to = malloc(m * sizeof *to);
    int *weight = malloc(m * sizeof *weight);
    long *distance = malloc(n * sizeof *distance);
    for (int i = 0; i < m; i++)
        scanf("%d %d %d", &from[i], &to[i], &weight[i]);
    for (int i = 0; i < n; i++)
        distance[i] = i > 0 ? 1000000000 : 0;
    for (int round = 1; round < n; round++)
        for (int i = 0; i < m; i++)
            if (distance[from[i]] + weight[i] < distance[to[i]])
                distance[to[i]] = distance[from[i]] + weight[i];
    for (int i = 0; i < n; i++)
        sum += distance[i];
    printf("%ld\n", sum);
}
