// time: n^2 log n
// space: n^2
// line: qsort( or return (x or long x = * or static int compare
// gen: numbers {n}
// why: n^2 / 2 sums are sorted, log n^2 = 2 log n
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

/* Two pairs with the nearest sums. */
int main(void)
{
    int n;
    scanf("%d", &n);
    long *a = malloc(n * sizeof *a);
    long *sums = malloc((size_t)n * (n - 1) / 2 * sizeof *sums);
    size_t count = 0;

    for (int i = 0; i < n; i++) {
        scanf("%ld", &a[i]);
        for (int j = 0; j < i; j++)
            sums[count++] = a[i] + a[j];
    }
    qsort(sums, count, sizeof *sums, compare);
    long nearest = 1L << 40, equal = 0;
    for (size_t i = 1; i < count; i++) {
        long gap = sums[i] - sums[i - 1];
        if (gap == 0)
            equal++;
        if (gap < nearest)
            nearest = gap;
    }
    printf("%ld, %ld equal\n", nearest, equal);
    free(sums);
    free(a);
    return 0;
}
