// time: m log k
// space: k
// line: while ((child or if (child < size or if (heap[child] >= or heap[i] = heap[child]
// line: i = child
// gen: keys-rising {k} {m}
// why: a stream in which nothing is more than k off goes through a heap of k, always to its bottom
#include <stdio.h>
#include <stdlib.h>

static void put_at_top(long *heap, int size, long value)
{
    int i = 1, child;

    while ((child = 2 * i) <= size) {
        if (child < size && heap[child + 1] < heap[child])
            child++;
        if (heap[child] >= value)
            break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = value;
}

int main(void)
{
    int k, n;
    long value, last = -1, gaps = 0;

    scanf("%d %d", &k, &n);
    long *heap = malloc((k + 1) * sizeof(long));
    for (int i = k; i >= 1; i--) {
        scanf("%ld", &value);
        heap[k - i + 1] = value;      /* rising: a heap already */
    }
    for (int i = k; i < n; i++) {
        scanf("%ld", &value);
        gaps += (heap[1] - last) * (i % 10);
        last = heap[1];
        put_at_top(heap, k, value);
    }
    for (int size = k; size > 0; size--) {
        gaps += heap[1] - last;
        last = heap[1];
        put_at_top(heap, size - 1, heap[size]);
    }
    printf("%ld %ld\n", gaps, last);
}
