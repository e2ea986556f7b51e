// time: m log m or m log n
// space: m or n + m
// line: sift_down or while (2 * at + 1 < size) or heap[at] or weight
// gen: graph {n} {m}
// why: all edges go through one heap, as in Kruskal's tree with a heap for the sort
#include <stdio.h>
#include <stdlib.h>

static int size, *heap;

static void sift_down(int at)
{
    int weight = heap[at];

    while (2 * at + 1 < size) {
        int child = 2 * at + 1;

        if (child + 1 < size && heap[child + 1] < heap[child])
            child++;
        if (heap[child] >= weight)
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = weight;
}

int main(void)
{
    int n, m;
    long sum = 0;

    scanf("%d %d", &n, &m);
    heap = malloc(m * sizeof *heap);
    for (int i = 0; i < m; i++) {
        int u, v, w;

        scanf("%d %d %d", &u, &v, &w);
        heap[size++] = (u * 31 + v * 17 + w) % 1000003;
    }
    for (int i = size / 2; i >= 0; i--)
        sift_down(i);
    while (size > 1) {
        sum = sum * 3 + heap[0];
        heap[0] = heap[--size];
        sift_down(0);
    }
    printf("%ld %d\n", sum, n);
}
