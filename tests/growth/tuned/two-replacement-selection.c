// time: m log k
// space: k
// line: while (2 * at + 1 < k) or int child = 2 * at + 1 or if (child + 1 < k && before
// line: heap[at] = heap[child] or if (!before( or at = child or child++
// line: static int before or return a->run
// gen: stream {k} {m}
// why: each of m numbers takes the place of the least of k and sinks down a heap of log k levels
#include <stdio.h>
#include <stdlib.h>

struct item {
    int run, value;
};

static struct item *heap;
static int k;

static int before(const struct item *a, const struct item *b)
{
    return a->run < b->run || (a->run == b->run && a->value < b->value);
}

static void sink(int at)
{
    struct item moving = heap[at];

    while (2 * at + 1 < k) {
        int child = 2 * at + 1;

        if (child + 1 < k && before(&heap[child + 1], &heap[child]))
            child++;
        if (!before(&heap[child], &moving))
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = moving;
}

/* Into how many sorted runs does a stream fall when k of its numbers can be kept in memory? */
int main(void)
{
    int m, value;
    long mix = 0;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    heap = calloc(k, sizeof *heap);
    for (int i = 0; i < m; i++) {
        if (scanf("%d", &value) != 1)
            return 1;
        /* What is less than the number just written has to wait for the next run. */
        mix = (mix * 31 + heap[0].value) % 1000003;
        heap[0].run += value < heap[0].value;
        heap[0].value = value;
        sink(0);
    }
    printf("%d runs, %ld\n", heap[0].run + 1, mix);
    free(heap);
    return 0;
}
