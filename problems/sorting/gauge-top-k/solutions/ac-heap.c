/* A min-heap of the k largest readings so far. O(n log k) time, O(k) space. */
#include <stdint.h>
#include <stdio.h>

#define KEPT_MAX 50000

/* heap[1] is the smallest, the children of i are 2i and 2i + 1. */
static uint32_t heap[KEPT_MAX + 1];

/* Puts reading into the place `hole` or below it, among the first `count`. */
static void heap_sink(uint32_t reading, int hole, int count)
{
    int child;

    while ((child = 2 * hole) <= count) {
        child += child < count && heap[child + 1] < heap[child];
        if (heap[child] >= reading)
            break;
        heap[hole] = heap[child];
        hole = child;
    }
    heap[hole] = reading;
}

int main(void)
{
    unsigned long long reading, factor, step, modulus;
    int readings, kept;

    if (scanf("%d %d %llu %llu %llu %llu", &readings, &kept, &reading, &factor, &step, &modulus) !=
        6)
        return 1;
    for (int i = 1; i <= readings; i++) {
        reading = (factor * reading + step) % modulus;
        if (i <= kept)
            heap[i] = (uint32_t)reading;
        if (i == kept) {
            for (int place = kept / 2; place >= 1; place--)
                heap_sink(heap[place], place, kept);
        } else if (i > kept && reading > heap[1]) {
            heap_sink((uint32_t)reading, 1, kept);
        }
    }
    /* Taking the smallest each time fills the heap's end with the readings, largest first. */
    for (int count = kept; count > 1; count--) {
        uint32_t smallest = heap[1];

        heap_sink(heap[count], 1, count - 1);
        heap[count] = smallest;
    }
    for (int i = 1; i <= kept; i++)
        printf("%u\n", heap[i]);
    return 0;
}
