// time: n + q log n
// space: n
// line: raise(2 * node or static void raise or if (right < from or if (left <= from
// line: int middle = (from + or + hidden[node] or return a > b or static long larger
// line: hidden[node] += or return;
// gen: questions {n} {q}
// why: each of the q changes walks down both ends of its range, at most 4 log n nodes
#include <stdio.h>
#include <stdlib.h>

static long *most, *hidden, *start;

static long larger(long a, long b)
{
    return a > b ? a : b;
}

static void build(int node, int from, int to)
{
    if (from == to) {
        most[node] = start[from];
    } else {
        build(2 * node, from, (from + to) / 2);
        build(2 * node + 1, (from + to) / 2 + 1, to);
        most[node] = larger(most[2 * node], most[2 * node + 1]);
    }
}

/* What hangs on a whole node stays there: it is added on the way up. */
static void raise(int node, int from, int to, int left, int right, long by)
{
    if (right < from || to < left)
        return;
    if (left <= from && to <= right) {
        most[node] += by;
        hidden[node] += by;
        return;
    }
    int middle = (from + to) / 2;
    raise(2 * node, from, middle, left, right, by);
    raise(2 * node + 1, middle + 1, to, left, right, by);
    most[node] = larger(most[2 * node], most[2 * node + 1]) + hidden[node];
}

/* The highest of n towers after each of q floods of concrete. */
int main(void)
{
    int n, q, left, right;
    long mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    start = malloc(n * sizeof *start);
    most = calloc(4 * n, sizeof *most);
    hidden = calloc(4 * n, sizeof *hidden);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &start[i]) != 1)
            return 1;
    }
    build(1, 0, n - 1);
    for (int i = 0; i < q; i++) {
        if (scanf("%d %d", &left, &right) != 2)
            return 1;
        raise(1, 0, n - 1, left, right, i % 7 + 1);
        mix = (mix * 31 + most[1]) % 1000003;
    }
    printf("%ld %ld\n", most[1], mix);
    return 0;
}
