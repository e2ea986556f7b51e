// time: n^3
// space: n^2
// line: distance[i] or for (int j or if (
// gen: graph {n} {m}
// why: three loops over the vertices; the edges are only read
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long sum = 0;

    scanf("%d %d", &n, &m);
    int *distance = malloc((size_t)n * n * sizeof *distance);
    for (int i = 0; i < n * n; i++)
        distance[i] = 1000000;
    for (int i = 0; i < m; i++) {
        int u, v, w;

        scanf("%d %d %d", &u, &v, &w);
        if (w < distance[u * n + v])
            distance[u * n + v] = distance[v * n + u] = w;
    }
    for (int k = 0; k < n; k++)
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (distance[i * n + k] + distance[k * n + j] < distance[i * n + j])
                    distance[i * n + j] = distance[i * n + k] + distance[k * n + j];
    for (int i = 0; i < n * n; i++)
        sum += distance[i];
    printf("%ld\n", sum);
}
