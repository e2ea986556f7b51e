// time: e log v
// space: v + e
// line: static void plug or static int beyond or wires[node]++ or if (low + 1 == high or if (at <
// line: if (high <= at or if (low > at or int middle = or plug(2 * node or return beyond(2 *
// line: beyond(2 * node + 1 or for (; c > or value = value * 10 or c = getchar
// gen: graph {v} {e}
// why: for each of e wires a walk down the log v levels of a segment tree, twice; the wires are
// why: put in order by counting, e + v steps
/* Wires from sockets above to sockets below: how many pairs of them cross? */
#include <stdio.h>
#include <stdlib.h>

static int *wires;

static void plug(int node, int low, int high, int at) {
    wires[node]++;
    if (low + 1 == high)
        return;
    int middle = (low + high) / 2;
    if (at < middle)
        plug(2 * node, low, middle, at);
    else
        plug(2 * node + 1, middle, high, at);
}

/* The wires plugged in after socket `at`. */
static int beyond(int node, int low, int high, int at) {
    if (low > at)
        return wires[node];
    if (high <= at + 1)
        return 0;
    int middle = (low + high) / 2;
    return beyond(2 * node, low, middle, at) + beyond(2 * node + 1, middle, high, at);
}

static int number(void) {
    int c = getchar(), value = 0;

    while (c <= ' ')
        c = getchar();
    for (; c > ' '; c = getchar())
        value = value * 10 + c - '0';
    return value;
}

int main(void)
{
    int v = number(), e = number();
    long crossings = 0;
    int (*ends)[2] = malloc(e * sizeof *ends), *below = malloc(e * sizeof *below);
    int *start = calloc(v + 2, sizeof *start);
    wires = calloc(4 * (size_t)v, sizeof *wires);
    for (int k = 0; k < e; k++) {
        ends[k][0] = number();
        ends[k][1] = number();
        start[ends[k][0] + 2] += number() > 0;
    }
    for (int u = 2; u <= v; u++)
        start[u] += start[u - 1];
    for (int k = 0; k < e; k++)
        below[start[ends[k][0] + 1]++] = ends[k][1];
    for (int u = 0; u < v; u++) {
        for (int k = start[u]; k < start[u + 1]; k++)
            crossings += beyond(1, 0, v, below[k]);
        for (int k = start[u]; k < start[u + 1]; k++)
            plug(1, 0, v, below[k]);
    }
    printf("%ld crossings\n", crossings);
    return 0;
}
