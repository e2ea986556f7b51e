// time: n^2 log n
// space: n
// line: while (low < high) or middle = or if (a[middle] or low = middle + 1 or high = middle;
// line: first_from(a,
// gen: numbers {n}
// why: for each of n^2 / 2 pairs the third is sought by halving what is left
#include <stdio.h>
#include <stdlib.h>

static int ascending(const void *x, const void *y)
{
    long a = *(const long *)x, b = *(const long *)y;

    return (a > b) - (a < b);
}

/* The first place from `low` on that holds `wanted` or more. */
static int first_from(const long *a, int low, int high, long wanted)
{
    while (low < high) {
        int middle = low + (high - low) / 2;

        if (a[middle] < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int main(void)
{
    const long limit = 1500000000;
    long triples = 0;
    int n;

    scanf("%d", &n);
    long *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%ld", &a[i]);
    qsort(a, n, sizeof *a, ascending);
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            triples += n - first_from(a, j + 1, n, limit - a[i] - a[j]);
    printf("%ld triples\n", triples);
    free(a);
    return 0;
}
