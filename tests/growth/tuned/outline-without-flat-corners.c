// time: n log n
// space: n
// line: while (2 * i + 1 < size) or int child = or if (child + 1 or child++
// line: if (area[heap[child]] or i = child or put(i, heap[child]) or static void put
// line: heap[i] = v or place[v] = i or for (; i > 0 && area or put(i, heap[(i
// gen: points {n}
// why: the flattest corner leaves a heap of n corners n times: the last one sinks log n levels, and
// why: its two neighbours, measured anew, rise or sink a part of log n
/* A line through n points is made coarser: the corner with the smallest triangle goes first, until
 * only the ends are left (Visvalingam). Which corner goes last? */
#include <stdio.h>
#include <stdlib.h>

static long *x, *y;
static double *area;
static int *before, *after, *heap, *place, size;

static void put(int i, int v)
{
    heap[i] = v;
    place[v] = i;
}

/* Moves corner v from place i of the heap to where it belongs. */
static void settle(int i, int v)
{
    for (; i > 0 && area[v] < area[heap[(i - 1) / 2]]; i = (i - 1) / 2)
        put(i, heap[(i - 1) / 2]);
    while (2 * i + 1 < size) {
        int child = 2 * i + 1;

        if (child + 1 < size && area[heap[child + 1]] < area[heap[child]])
            child++;
        if (area[heap[child]] >= area[v])
            break;
        put(i, heap[child]);
        i = child;
    }
    put(i, v);
}

static void measure(int v, int i)
{
    int a = before[v], b = after[v];
    double twice = (double)(x[v] - x[a]) * (y[b] - y[a]) - (double)(x[b] - x[a]) * (y[v] - y[a]);

    area[v] = twice < 0 ? -twice : twice;
    settle(i, v);
}

int main(void)
{
    int n, last = 0;
    double sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    x = malloc(n * sizeof *x), y = malloc(n * sizeof *y), area = malloc(n * sizeof *area);
    before = malloc(n * sizeof *before), after = malloc(n * sizeof *after);
    heap = malloc(n * sizeof *heap), place = malloc(n * sizeof *place);
    for (int v = 0; v < n; v++) {
        if (scanf("%ld %ld", &x[v], &y[v]) != 2)
            return 1;
        before[v] = v - 1;
        after[v] = v + 1;
    }
    for (int v = 1; v + 1 < n; v++)
        measure(v, size++);
    while (size > 0) {
        int v = last = heap[0], a = before[v], b = after[v];

        sum += area[v] / 2;
        if (--size > 0)
            settle(0, heap[size]);
        after[a] = b;
        before[b] = a;
        if (a > 0)
            measure(a, place[a]);
        if (b < n - 1)
            measure(b, place[b]);
    }
    printf("corner %d goes last, %.6g in all\n", last, sum);
    return 0;
}
