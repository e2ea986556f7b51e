// time: m log k
// space: m or m + k
// line: while (2 * at + 1 < size) or int child = or if (child + 1 or if (head_of(heap
// line: heap[at] = heap[child] or at = child or return numbers[pos
// gen: keys-rising {k} {m}
// why: each of n numbers leaves a heap of k lists, and the next of its list sinks to the bottom
#include <stdio.h>
#include <stdlib.h>

static int *numbers, *position, *heap;
static int k, n, size;

static int head_of(int list)
{
    return numbers[position[list]];
}

static void sink(int at)
{
    int list = heap[at];

    while (2 * at + 1 < size) {
        int child = 2 * at + 1;

        if (child + 1 < size && head_of(heap[child + 1]) < head_of(heap[child]))
            child++;
        if (head_of(heap[child]) >= head_of(list))
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = list;
}

int main(void)
{
    unsigned long check = 0;

    scanf("%d %d", &k, &n);
    numbers = malloc(n * sizeof *numbers);
    position = malloc(k * sizeof *position);
    heap = malloc(k * sizeof *heap);
    /* The i-th number belongs to list i % k. */
    for (int i = 0; i < n; i++)
        scanf("%d", &numbers[i]);
    for (int i = 0; i < k && i < n; i++) {
        position[i] = i;
        heap[size++] = i;
    }
    for (int i = size / 2 - 1; i >= 0; i--)
        sink(i);
    while (size > 0) {
        int list = heap[0];

        check = check * 31 + head_of(list);
        position[list] += k;
        if (position[list] >= n)
            heap[0] = heap[--size];
        if (size > 0)
            sink(0);
    }
    printf("%lu\n", check);
    return 0;
}
