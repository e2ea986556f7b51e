// time: 2^n
// space: 2^n
// line: qsort(left or qsort(right or for (long j = 0; j < count; j++) or sums[count + j] =
// line: static int compare or long a = *(const or return (a > b) or while (i < lefts && j >= 0)
// line: long sum = left[i] or if (labs(sum - half) or if (sum > half) or j--; or i++; /* heavier
// gen: numbers {n}
// sizes: 4..32
// why: the sums of each half of the weights are 2^(n/2), which is still exponential
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *one, const void *two)
{
    long a = *(const long *)one, b = *(const long *)two;

    return (a > b) - (a < b);
}

/* The sums of all choices of the weights. */
static long *sums_of(const long *weights, int n)
{
    long count = 1, *sums = malloc((1L << n) * sizeof *sums);

    sums[0] = 0;
    for (int i = 0; i < n; i++) {
        for (long j = 0; j < count; j++)
            sums[count + j] = sums[j] + weights[i];
        count *= 2;
    }
    return sums;
}

int main(void)
{
    int n;
    long total = 0, best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *weights = malloc(n * sizeof *weights);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &weights[i]) != 1)
            return 1;
        total += weights[i];
    }
    long half = total / 2, lefts = 1L << n / 2, rights = 1L << (n - n / 2);
    long *left = sums_of(weights, n / 2), *right = sums_of(weights + n / 2, n - n / 2);
    qsort(left, lefts, sizeof *left, compare);
    qsort(right, rights, sizeof *right, compare);
    long i = 0, j = rights - 1;
    while (i < lefts && j >= 0) {
        long sum = left[i] + right[j];

        if (labs(sum - half) < labs(best - half))
            best = sum;
        if (sum > half)
            j--;
        else
            i++; /* heavier */
    }
    printf("%ld of %ld\n", best, total);
    return 0;
}
