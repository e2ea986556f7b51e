// time: v * e
// space: v + e
// line: for (int i = first[at] or if (i / 2 == by[at]) or int town = or if (far[town] < 0)
// line: else if (far
// gen: graph {v} {e}
// why: a walk over the whole graph from each vertex, never cut short
#include <stdio.h>
#include <stdlib.h>

static int v, e;
static int *first, *next, *to, *far, *by, *queue;

static void add(int slot, int a, int b)
{
    to[slot] = b;
    next[slot] = first[a];
    first[a] = slot;
}

/* The length of the shortest ring that is seen from `start`. */
static int ring_from(int start)
{
    int head = 0, tail = 0, best = v + 1;

    for (int i = 0; i < v; i++)
        far[i] = -1;
    far[start] = 0;
    by[start] = -1;
    queue[tail++] = start;
    while (head < tail) {
        int at = queue[head++];
        for (int i = first[at]; i >= 0; i = next[i]) {
            int town = to[i];
            if (i / 2 == by[at])
                continue;
            if (far[town] < 0) {
                far[town] = far[at] + 1;
                by[town] = i / 2;
                queue[tail++] = town;
            } else if (far[at] + far[town] + 1 < best) {
                best = far[at] + far[town] + 1;
            }
        }
    }
    return best;
}

int main(void)
{
    int a, b, w, best;
    long sum = 0;

    scanf("%d %d", &v, &e);
    first = malloc(v * sizeof *first);
    far = malloc(v * sizeof *far);
    by = malloc(v * sizeof *by);
    queue = malloc(v * sizeof *queue);
    next = malloc(2 * (size_t)e * sizeof *next);
    to = malloc(2 * (size_t)e * sizeof *to);
    for (int i = 0; i < v; i++)
        first[i] = -1;
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &a, &b, &w);
        if (a != b) {
            add(2 * i, a, b);
            add(2 * i + 1, b, a);
        }
    }
    best = v + 1;
    for (int i = 0; i < v; i++) {
        int ring = ring_from(i);
        sum += ring;
        if (ring < best)
            best = ring;
    }
    printf("%d %ld\n", best, sum);
}
