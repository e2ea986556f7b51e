// time: v * e or v^2 + v * e
// space: v^2 or v^2 + e
// line: for (int c or if (linked[edges
// gen: graph {v} {e}
// why: for each of the e edges all v vertices are tried as the third corner
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int a, b;
} Edge;

int main(void)
{
    int v, e;
    scanf("%d %d", &v, &e);
    Edge *edges = malloc(e * sizeof(Edge));
    char **linked = malloc(v * sizeof *linked);
    for (int i = 0; i < v; i++) {
        linked[i] = malloc(v);
        memset(linked[i], 0, v);
    }
    for (int i = 0; i < e; i++) {
        int w;
        scanf("%d %d %d", &edges[i].a, &edges[i].b, &w);
        linked[edges[i].a][edges[i].b] = 1;
        linked[edges[i].b][edges[i].a] = 1;
    }

    long triangles = 0;
    for (int i = 0; i < e; i++) {
        for (int c = 0; c < v; c++)
            if (linked[edges[i].a][c] && linked[edges[i].b][c])
                triangles++;
    }
    printf("%ld\n", triangles);
    for (int i = 0; i < v; i++)
        free(linked[i]);
    free(linked);
    free(edges);
    return 0;
}
