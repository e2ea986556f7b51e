/* Wrong: puts prices into the halves by turns, without looking. */
#include <stdio.h>

#define SALES_MAX 300000

/* Both heaps have their largest entry on top; the upper half stores its prices negated. */
struct heap {
    int entries[SALES_MAX + 2]; /* from 1 */
    int count;
};

static struct heap lower, upper;

static void heap_push(struct heap *heap, int entry)
{
    int place = ++heap->count;

    for (; place > 1 && heap->entries[place / 2] < entry; place /= 2)
        heap->entries[place] = heap->entries[place / 2];
    heap->entries[place] = entry;
}

static int heap_pop(struct heap *heap)
{
    int largest = heap->entries[1], last = heap->entries[heap->count--];
    int hole = 1, child;

    while ((child = 2 * hole) <= heap->count) {
        child += child < heap->count && heap->entries[child + 1] > heap->entries[child];
        if (heap->entries[child] <= last)
            break;
        heap->entries[hole] = heap->entries[child];
        hole = child;
    }
    heap->entries[hole] = last;
    return largest;
}

int main(void)
{
    int sales;

    if (scanf("%d", &sales) != 1)
        return 1;
    for (int i = 0; i < sales; i++) {
        int price;

        if (scanf("%d", &price) != 1)
            return 1;
        if (lower.count > upper.count)
            heap_push(&upper, -price);
        else
            heap_push(&lower, price);
        if (lower.count > upper.count + 1)
            heap_push(&upper, -heap_pop(&lower));
        if (lower.count < upper.count)
            heap_push(&lower, -heap_pop(&upper));
        printf("%d ", lower.entries[1]);
    }
    printf("\n");
    return 0;
}
