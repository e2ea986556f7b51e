// time: n log n
// space: n
// line: int child = 2 * or if (child >= count or if (child + 1 < count or child++; or if (key[v] <=
// line: heap[place] = heap[child] or place = child or for (;;)
// gen: numbers {n}
// why: the tree takes n steps; of random numbers up to n / 4 wait in the heap, so n times log n
/* Sorts by a Cartesian tree: a number can only be next when the one above it in the tree is out. */
#include <stdio.h>
#include <stdlib.h>

static int count, *key, *heap;

static void push(int v)
{
    int place = count++;

    for (; place > 0 && key[v] < key[heap[(place - 1) / 2]]; place = (place - 1) / 2)
        heap[place] = heap[(place - 1) / 2];
    heap[place] = v;
}

static int pop(void)
{
    int top = heap[0], v = heap[--count], place = 0;
    for (;;) {
        int child = 2 * place + 1;
        if (child >= count)
            break;
        if (child + 1 < count && key[heap[child + 1]] < key[heap[child]])
            child++;
        if (key[v] <= key[heap[child]])
            break;
        heap[place] = heap[child];
        place = child;
    }
    heap[place] = v;
    return top;
}

int main(void)
{
    int n, depth = 0;
    long mix = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    key = malloc(n * sizeof *key);
    heap = malloc((n + 1) * sizeof *heap);
    int *left = malloc(n * sizeof *left), *right = malloc(n * sizeof *right);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &key[i]) != 1)
            return 1;
        left[i] = right[i] = -1;
        /* While the tree is built the heap's room is the stack of its right edge. */
        while (depth > 0 && key[heap[depth - 1]] > key[i])
            left[i] = heap[--depth];
        if (depth > 0)
            right[heap[depth - 1]] = i;
        heap[depth++] = i;
    }
    push(heap[0]);
    while (count > 0) {
        int v = pop();
        mix = (mix * 31 + key[v]) % 1000003;
        if (left[v] >= 0)
            push(left[v]);
        if (right[v] >= 0)
            push(right[v]);
    }
    printf("%ld\n", mix);
}
