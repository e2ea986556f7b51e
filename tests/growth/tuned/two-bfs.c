// time: n + m
// space: n + m
// line: -
// gen: graph {n} {m}
// why: each vertex is taken once and each edge looked at twice; lists of edges take m
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, edges = 0, head = 0, tail = 0;
    long sum = 0;

    scanf("%d %d", &n, &m);
    int *first = malloc(n * sizeof *first), *distance = malloc(n * sizeof *distance);
    int *queue = malloc(n * sizeof *queue);
    int *to = malloc(2 * m * sizeof *to), *next = malloc(2 * m * sizeof *next);
    for (int i = 0; i < n; i++)
        first[i] = distance[i] = -1;
    for (int i = 0; i < m; i++) {
        int u, v, w;

        scanf("%d %d %d", &u, &v, &w);
        to[edges] = v;
        next[edges] = first[u];
        first[u] = edges++;
        to[edges] = u;
        next[edges] = first[v];
        first[v] = edges++;
    }
    distance[0] = 0;
    queue[tail++] = 0;
    while (head < tail) {
        int u = queue[head++];

        sum += distance[u];
        for (int e = first[u]; e >= 0; e = next[e]) {
            if (distance[to[e]] < 0) {
                distance[to[e]] = distance[u] + 1;
                queue[tail++] = to[e];
            }
        }
    }
    printf("%ld\n", sum);
}
