// time: n
// space: n
// line: -
// gen: graph {n}
// why: almost constant time an edge
#include <stdio.h>
#include <stdlib.h>
static int *parent;
static int find(int v)
{
    while (parent[v] != v)
        v = parent[v] = parent[parent[v]];
    return v;
}
int main(void)
{
    int n, m, u, v, w, joined = 0;
    scanf("%d %d", &n, &m);
    parent = malloc(n * sizeof *parent);
    for (int i = 0; i < n; i++)
        parent[i] = i;
    for (int i = 0; i < m; i++) {
        scanf("%d %d %d", &u, &v, &w);
        u = find(u);
        v = find(v);
        if (u != v) {
            parent[u] = v;
            joined++;
        }
    }
    printf("%d\n", joined);
}
