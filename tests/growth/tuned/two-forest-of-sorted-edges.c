// time: e log e or e log v
// space: v + e or e
// line: while (i < mid or spare[k++] or if (j == right
// gen: graph {v} {e}
// why: merge sort of all e edges; the unions after it are nearly linear
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int a, b, weight;
} Edge;

static Edge *edges, *spare;
static int *boss;

static void sort(int left, int right)
{
    if (right - left < 2)
        return;
    int mid = left + (right - left) / 2, i = left, j = mid, k = left;
    sort(left, mid);
    sort(mid, right);
    while (i < mid || j < right) {
        if (j == right || (i < mid && edges[i].weight >= edges[j].weight))
            spare[k++] = edges[i++];
        else
            spare[k++] = edges[j++];
    }
    memcpy(edges + left, spare + left, (right - left) * sizeof(Edge));
}

static int find(int x)
{
    while (boss[x] != x)
        x = boss[x] = boss[boss[x]];
    return x;
}

int main(void)
{
    int v, e, taken = 0;
    long total = 0;

    scanf("%d %d", &v, &e);
    edges = malloc(e * sizeof(Edge));
    spare = malloc(e * sizeof(Edge));
    boss = malloc(v * sizeof(int));
    for (int i = 0; i < v; i++)
        boss[i] = i;
    for (int i = 0; i < e; i++)
        scanf("%d %d %d", &edges[i].a, &edges[i].b, &edges[i].weight);
    sort(0, e);
    for (int i = 0; i < e; i++) {
        int a = find(edges[i].a), b = find(edges[i].b);

        if (a != b) {
            boss[a] = b;
            total += edges[i].weight;
            taken++;
        }
    }
    printf("heaviest forest: %d edges, %ld\n", taken, total);
    return 0;
}
