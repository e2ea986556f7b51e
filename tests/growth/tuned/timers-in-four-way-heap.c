// time: n log n
// space: n
// line: while (4 * at or int first = or for (int child or if (heap[child] or first = child;
// line: if (heap[first] or heap[at] = heap[first] or at = first;
// gen: numbers {n}
// why: 4 n times the first timer rings and sinks to its new place, log n levels to the base 4
/* n timers, each with its own period: the moment of ring number 4 n, by a heap of four children. */
#include <stdio.h>
#include <stdlib.h>

struct timer {
    long due;
    int period;
};

static void sink(struct timer *heap, int n, int at)
{
    struct timer moved = heap[at];

    while (4 * at + 1 < n) {
        int first = 4 * at + 1, last = first + 4 < n ? first + 4 : n;

        for (int child = first + 1; child < last; child++)
            if (heap[child].due < heap[first].due)
                first = child;
        if (heap[first].due >= moved.due)
            break;
        heap[at] = heap[first];
        at = first;
    }
    heap[at] = moved;
}

static int read_number(void)
{
    int c, x = 0;

    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

int main(void)
{
    int n = read_number();
    long moment = 0, odd = 0;
    struct timer *heap = malloc(n * sizeof *heap);
    for (int i = 0; i < n; i++) {
        heap[i].period = 1000000000 + read_number();
        heap[i].due = heap[i].period;
    }
    for (int at = n / 4; at >= 0; at--)
        sink(heap, n, at);
    for (long ring = 0; ring < 4L * n; ring++) {
        moment = heap[0].due;
        odd += moment % 2;
        heap[0].due += heap[0].period;
        sink(heap, n, 0);
    }
    printf("at %ld, %ld rings at odd moments\n", moment, odd);
    free(heap);
    return 0;
}
