// time: m log k
// space: k
// line: while (2 * at or int child = or if (child + 1 or if (heap[child]
// line: heap[at] = heap[child] or at = child
// gen: keys-rising {k} {m}
// why: each number is larger than all before, so it enters the heap of k and sinks log k deep
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m, size = 0;
    long sum = 0;
    scanf("%d %d", &k, &m);
    int *heap = malloc((k + 1) * sizeof *heap);
    for (int i = 0; i < m; i++) {
        int x, at = 1;
        scanf("%d", &x);
        if (size < k) {
            heap[++size] = x;
            continue;
        }
        if (x <= heap[1])
            continue;
        while (2 * at <= k) {
            int child = 2 * at;
            if (child + 1 <= k && heap[child + 1] < heap[child])
                child++;
            if (heap[child] >= x)
                break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = x;
    }
    for (int i = 1; i <= size; i++)
        sum = (sum + heap[i]) % 1000003;
    printf("%ld\n", sum);
}
