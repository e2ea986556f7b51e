// time: n log n
// space: n
// line: while (2 * at or int child or child++ or if (heap[child] or heap[at] = heap[child]
// line: at = child
// gen: numbers {n}
// why: two weights leave the heap for each of n - 1 sums, each time something sinks log n deep
#include <stdio.h>
#include <stdlib.h>

static long *heap;
static int size;

static void push(long x)
{
    int at = ++size;

    while (at > 1 && heap[at / 2] > x) {
        heap[at] = heap[at / 2];
        at /= 2;
    }
    heap[at] = x;
}

static long pop(void)
{
    long top = heap[1], last = heap[size--];
    int at = 1;

    while (2 * at <= size) {
        int child = 2 * at;
        if (child < size && heap[child + 1] < heap[child])
            child++;
        if (heap[child] >= last)
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = last;
    return top;
}

/* The length of a text in Huffman's code whose letters have these frequencies. */
int main(void)
{
    int n;
    long total = 0;

    scanf("%d", &n);
    heap = malloc((n + 1) * sizeof *heap);
    for (int i = 0; i < n; i++) {
        long frequency;
        scanf("%ld", &frequency);
        push(frequency % 1000 + 1);
    }
    while (size > 1) {
        long sum = pop() + pop();
        total += sum;
        push(sum);
    }
    printf("%ld\n", total);
    free(heap);
    return 0;
}
