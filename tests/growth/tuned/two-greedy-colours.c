// time: v^2 or v^2 + e
// space: v + e or e
// line: for (int c = 0; c < v; c++) or taken[c] = 0
// gen: graph {v} {e}
// why: the marks of all v colours are cleared for every vertex, few of them were set
#include <stdio.h>
#include <stdlib.h>

struct list {
    int *items;
    int count, room;
};

static void push(struct list *l, int x)
{
    if (l->count == l->room) {
        l->room = l->room ? 2 * l->room : 4;
        l->items = realloc(l->items, l->room * sizeof(int));
    }
    l->items[l->count++] = x;
}

static int colour_of(const struct list *neighbours, const int *colour, int *taken, int v)
{
    for (int c = 0; c < v; c++)
        taken[c] = 0;
    for (int i = 0; i < neighbours->count; i++) {
        int other = neighbours->items[i];
        if (colour[other] >= 0)
            taken[colour[other]] = 1;
    }
    int best = 0;
    while (best + 1 < v && taken[best])
        best++;
    return best;
}

int main(void)
{
    int v, e, colours = 0;
    scanf("%d %d", &v, &e);
    struct list *graph = calloc(v, sizeof *graph);
    for (int i = 0; i < e; i++) {
        int a, b, w;
        scanf("%d %d %d", &a, &b, &w);
        push(&graph[a], b);
        push(&graph[b], a);
    }
    int *colour = malloc(v * sizeof *colour);
    int *taken = malloc(v * sizeof *taken);
    for (int i = 0; i < v; i++)
        colour[i] = -1;
    for (int i = 0; i < v; i++) {
        colour[i] = colour_of(&graph[i], colour, taken, v);
        if (colour[i] >= colours)
            colours = colour[i] + 1;
    }
    printf("%d colours, last %d\n", colours, colour[v - 1]);
    return 0;
}
