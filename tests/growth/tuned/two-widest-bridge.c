// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: widths are at most 1000, so the binary search makes ten searches of the graph at any size
#include <stdio.h>
#include <stdlib.h>

static int v, e, arcs, *first, *next, *to, *width, *queue;
static char *seen;

static void add(int a, int b, int w)
{
    to[arcs] = b;
    width[arcs] = w;
    next[arcs] = first[a];
    first[a] = arcs++;
}

/* How many places can a lorry of this width reach from the first? */
static int reached(int wide)
{
    int head = 0, tail = 0;

    for (int i = 0; i < v; i++)
        seen[i] = 0;
    seen[0] = 1;
    queue[tail++] = 0;
    while (head < tail) {
        for (int i = first[queue[head++]]; i >= 0; i = next[i]) {
            if (width[i] >= wide && !seen[to[i]]) {
                seen[to[i]] = 1;
                queue[tail++] = to[i];
            }
        }
    }
    return tail;
}

int main(void)
{
    int a, b, w, low = 1, high = 1000;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    first = malloc(v * sizeof *first);
    queue = malloc(v * sizeof *queue);
    seen = malloc(v);
    next = malloc(2 * e * sizeof *next);
    to = malloc(2 * e * sizeof *to);
    width = malloc(2 * e * sizeof *width);
    for (int i = 0; i < v; i++)
        first[i] = -1;
    for (int i = 0; i < e && scanf("%d %d %d", &a, &b, &w) == 3; i++) {
        add(a, b, w);
        add(b, a, w);
    }
    while (low < high) {
        int middle = (low + high + 1) / 2;

        if (reached(middle) >= v / 2)
            low = middle;
        else
            high = middle - 1;
    }
    printf("half of all places up to %d\n", low);
    return 0;
}
