// time: v * e or v^2 + v * e
// space: v + e or e
// line: for (int i = start[u] or if (far[ends[i]]
// gen: graph {v} {e}
// why: a breadth-first search from each of v vertices looks at all edges every time
#include <stdio.h>
#include <stdlib.h>

static int v, e;
static int *start, *ends, *far, *queue;

static int eccentricity(int from)
{
    int head = 0, tail = 0, deepest = 0;

    for (int i = 0; i < v; i++)
        far[i] = -1;
    far[from] = 0;
    queue[tail++] = from;
    while (head < tail) {
        int u = queue[head++];

        deepest = far[u];
        for (int i = start[u]; i < start[u + 1]; i++) {
            if (far[ends[i]] == -1) {
                far[ends[i]] = far[u] + 1;
                queue[tail++] = ends[i];
            }
        }
    }
    return deepest;
}

int main(void)
{
    scanf("%d %d", &v, &e);
    int *a = malloc(e * sizeof(int)), *b = malloc(e * sizeof(int)), w;
    start = calloc(v + 2, sizeof(int));
    ends = malloc(2 * e * sizeof(int));
    far = malloc(v * sizeof(int));
    queue = malloc(v * sizeof(int));
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &a[i], &b[i], &w);
        start[a[i] + 1]++;
        start[b[i] + 1]++;
    }
    for (int i = 0; i < v; i++)
        start[i + 1] += start[i];
    int *fill = malloc((v + 1) * sizeof(int));
    for (int i = 0; i <= v; i++)
        fill[i] = start[i];
    for (int i = 0; i < e; i++) {
        ends[fill[a[i]]++] = b[i];
        ends[fill[b[i]]++] = a[i];
    }
    int radius = v, diameter = 0;
    for (int i = 0; i < v; i++) {
        int far_away = eccentricity(i);

        if (far_away < radius)
            radius = far_away;
        if (far_away > diameter)
            diameter = far_away;
    }
    printf("radius %d diameter %d\n", radius, diameter);
}
