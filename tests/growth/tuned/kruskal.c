// time: e log e or e log v
// space: v + e or e
// line: qsort( or return or static int compare or struct edge
// gen: graph {v} {e}
// why: the library sorts e edges; the union-find is nearly linear; log e <= 2 log v
#include <stdio.h>
#include <stdlib.h>

struct edge {
    int a, b, w;
};

static int *parent;

static int find(int v)
{
    while (parent[v] != v)
        v = parent[v] = parent[parent[v]];
    return v;
}

static int compare(const void *left, const void *right)
{
    const struct edge *a = left, *b = right;
    return a->w != b->w ? a->w - b->w : a->a != b->a ? a->a - b->a : a->b - b->b;
}

int main(void)
{
    int v, e;
    long sum = 0;
    scanf("%d %d", &v, &e);
    parent = malloc(v * sizeof *parent);
    struct edge *edges = malloc(e * sizeof *edges);
    for (int i = 0; i < v; i++)
        parent[i] = i;
    for (int i = 0; i < e; i++)
        scanf("%d %d %d", &edges[i].a, &edges[i].b, &edges[i].w);
    qsort(edges, e, sizeof *edges, compare);
    for (int i = 0; i < e; i++) {
        int a = find(edges[i].a), b = find(edges[i].b);
        if (a == b)
            continue;
        parent[a] = b;
        sum += edges[i].w;
    }
    printf("%ld\n", sum);
}
