// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: one depth-first walk enters each vertex once and looks at each edge from both ends
#include <stdio.h>
#include <stdlib.h>

struct arc {
    int to;
    struct arc *next;
};

static struct arc **list;
static int *seen, *low, *is_cut, clock_now;

static void add(struct arc *arc, int from, int to)
{
    arc->to = to;
    arc->next = list[from];
    list[from] = arc;
}

static void walk(int at, int parent)
{
    int children = 0;

    seen[at] = low[at] = ++clock_now;
    for (struct arc *arc = list[at]; arc != NULL; arc = arc->next) {
        int to = arc->to;

        if (to == parent)
            continue;
        if (seen[to]) {
            if (seen[to] < low[at])
                low[at] = seen[to];
            continue;
        }
        walk(to, at);
        children++;
        if (low[to] < low[at])
            low[at] = low[to];
        if (parent >= 0 && low[to] >= seen[at])
            is_cut[at] = 1;
    }
    if (parent < 0 && children > 1)
        is_cut[at] = 1;
}

int main(void)
{
    int v, e, cuts = 0;

    scanf("%d %d", &v, &e);
    list = calloc(v, sizeof *list);
    seen = calloc(v, sizeof *seen);
    low = calloc(v, sizeof *low);
    is_cut = calloc(v, sizeof *is_cut);
    struct arc *arcs = malloc(2 * (size_t)e * sizeof *arcs);
    for (int i = 0; i < e; i++) {
        int a, b, w;

        scanf("%d %d %d", &a, &b, &w);
        add(&arcs[2 * i], a, b);
        add(&arcs[2 * i + 1], b, a);
    }
    for (int i = 0; i < v; i++)
        if (!seen[i])
            walk(i, -1);
    for (int i = 0; i < v; i++)
        cuts += is_cut[i];
    printf("%d cut vertices, clock %d\n", cuts, clock_now);
}
