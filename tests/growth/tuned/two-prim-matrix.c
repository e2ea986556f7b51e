// time: n^2 or n^2 + m
// space: n^2
// line: for (int j or if ( or best or weight
// gen: graph {n} {m}
// why: a matrix of vertices, and for each vertex all others are looked at
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long sum = 0;

    scanf("%d %d", &n, &m);
    int *weight = malloc((size_t)n * n * sizeof *weight);
    int *near = malloc(n * sizeof *near);
    for (int i = 0; i < n * n; i++)
        weight[i] = 1000000;
    for (int i = 0; i < m; i++) {
        int u, v, w;

        scanf("%d %d %d", &u, &v, &w);
        if (w < weight[u * n + v])
            weight[u * n + v] = weight[v * n + u] = w;
    }
    for (int i = 0; i < n; i++)
        near[i] = weight[i];
    near[0] = -1;
    for (int i = 1; i < n; i++) {
        int best = -1;

        for (int j = 0; j < n; j++)
            if (near[j] >= 0 && (best < 0 || near[j] < near[best]))
                best = j;
        sum += near[best];
        near[best] = -1;
        for (int j = 0; j < n; j++)
            if (near[j] >= 0 && weight[best * n + j] < near[j])
                near[j] = weight[best * n + j];
    }
    printf("%ld\n", sum);
}
