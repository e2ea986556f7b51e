// time: m * k
// space: m
// line: for (int j or int value = ring or if (value > best
// gen: keys {k} {m}
// why: the largest of k neighbours is looked for anew at each of n places of a ring
#include <stdio.h>
#include <stdlib.h>

static int largest(const int *ring, int n, int from, int k)
{
    int best = -1;

    for (int j = 0; j < k; j++) {
        int value = ring[(from + j) % n];
        if (value > best)
            best = value;
    }
    return best;
}

int main(void)
{
    int k, n;
    long sum = 0;

    scanf("%d%d", &k, &n);
    int *ring = (int *)malloc(sizeof(int) * n);
    for (int i = 0; i < n; i++)
        scanf("%d", ring + i);
    for (int i = 0; i < n; i++)
        sum += largest(ring, n, i, k);
    printf("%ld\n", sum);
    free(ring);
    return 0;
}
