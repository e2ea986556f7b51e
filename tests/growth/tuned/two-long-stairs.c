// time: n * k
// space: k
// line: for (int i = 0; i < k; i++) or sum += ring[i];
// gen: counts {n} {k}
// why: for each of the n steps the ring of the k before is summed from the beginning
#include <stdio.h>
#include <stdlib.h>

/* Ways up n steps when one can take up to k at once. */
int main(void)
{
    int n, k;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    long *ring = calloc(k, sizeof *ring), ways = 1;
    ring[0] = 1;
    for (int step = 1; step <= n; step++) {
        long sum = 0;

        for (int i = 0; i < k; i++)
            sum += ring[i];
        ways = sum % 1000000007L;
        ring[step % k] = ways;
    }
    printf("%ld\n", ways);
    free(ring);
    return 0;
}
