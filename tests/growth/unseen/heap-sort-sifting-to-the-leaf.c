// time: n log n
// space: n
// line: while (2 * hole or int child or if (child < or child += or heap[hole] = heap[child]
// line: hole = child
// gen: size {n}
// why: for each of n tops taken out the hole sinks to a leaf, over all log n levels
/* Heapsort where the hole sinks to the bottom first and the last value climbs from there. */
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 2463534242u;

static unsigned draw(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

/* Puts the value into the heap of n (from 1) below the root, which is free. */
static void sift(unsigned *heap, int root, int n, unsigned value)
{
    int hole = root;

    while (2 * hole <= n) {
        int child = 2 * hole;

        if (child < n)
            child += heap[child + 1] > heap[child];
        heap[hole] = heap[child];
        hole = child;
    }
    for (; hole > root && heap[hole / 2] < value; hole /= 2)
        heap[hole] = heap[hole / 2];
    heap[hole] = value;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    unsigned *heap = malloc(((size_t)n + 1) * sizeof *heap);
    for (int i = 1; i <= n; i++)
        heap[i] = draw();
    for (int i = n / 2; i >= 1; i--)
        sift(heap, i, n, heap[i]);
    for (int last = n; last > 1; last--) {
        unsigned value = heap[last];

        heap[last] = heap[1];
        sift(heap, 1, last - 1, value);
    }
    unsigned long check = 0;
    for (int i = 1; i <= n; i++)
        check = check * 17 + heap[i];
    printf("%u to %u, %lu\n", heap[1], heap[n], check);
    free(heap);
    return 0;
}
