// time: 2^n
// space: 2^n
// line: qsort( or place(weights or sums[(*count)++] or if (from == to) or long a =
// line: return (a > b) or upwards
// gen: numbers {n}
// sizes: 4..22
// why: each weight lies left, right or nowhere: 3^(n/2) sums a half, sorted and then met
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int upwards(const void *x, const void *y)
{
    long a = *(const long *)x, b = *(const long *)y;
    return (a > b) - (a < b);
}

static void place(const long *weights, int from, int to, long sum, long *sums, long *count)
{
    if (from == to) {
        sums[(*count)++] = sum;
        return;
    }
    place(weights, from + 1, to, sum, sums, count);
    place(weights, from + 1, to, sum + weights[from], sums, count);
    place(weights, from + 1, to, sum - weights[from], sums, count);
}

static long *all_sums(const long *weights, int from, int to, long *count)
{
    long size = 1;
    for (int i = from; i < to; i++)
        size *= 3;
    long *sums = malloc(size * sizeof *sums);
    *count = 0;
    place(weights, from, to, 0, sums, count);
    qsort(sums, size, sizeof *sums, upwards);
    return sums;
}

int main(void)
{
    int n;
    long left, right, best = LONG_MAX;
    scanf("%d", &n);
    long *weights = malloc(n * sizeof *weights);
    for (int i = 0; i < n; i++)
        scanf("%ld", &weights[i]);
    long *a = all_sums(weights, 0, n / 2, &left);
    long *b = all_sums(weights, n / 2, n, &right);
    /* the least tilt that is not level */
    for (long i = 0, j = right - 1; i < left && j >= 0;) {
        long tilt = a[i] + b[j];
        if (tilt != 0 && labs(tilt) < best)
            best = labs(tilt);
        if (tilt < 0)
            i++;
        else
            j--;
    }
    printf("%ld\n", best);
}
