// time: n + m log n
// space: n
// line: while (2 * at + 1 < n) or if (child + 1 < n or if (heap[child].when >=
// line: heap[at] = heap[child] or at = child or int child = or sink(
// gen: counts {n} {m}
// why: each of m rings sets one of n alarms to a later time and lets it sink in the heap
#include <stdio.h>
#include <stdlib.h>

struct alarm {
    long when;
    int every, name;
};

static void sink(struct alarm *heap, int n, int at)
{
    struct alarm moved = heap[at];

    while (2 * at + 1 < n) {
        int child = 2 * at + 1;

        if (child + 1 < n && heap[child + 1].when < heap[child].when)
            child++;
        if (heap[child].when >= moved.when)
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = moved;
}

int main(void)
{
    int n;
    long m, check = 0;

    scanf("%d %ld", &n, &m);
    struct alarm *heap = malloc(n * sizeof *heap);
    for (int i = 0; i < n; i++) {
        heap[i].every = 100000 + (int)(i * 7919L % 10007);
        heap[i].when = i * 104729L % 100003;
        heap[i].name = i;
    }
    for (int i = n / 2 - 1; i >= 0; i--)
        sink(heap, n, i);
    for (long ring = 0; ring < m; ring++) {
        check = (check * 31 + heap[0].name + heap[0].when) % 1000000007;
        heap[0].when += heap[0].every;
        sink(heap, n, 0);
    }
    printf("%ld %ld\n", check, heap[0].when);
    free(heap);
}
