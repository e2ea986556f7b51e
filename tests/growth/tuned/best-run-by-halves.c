// time: n log n
// space: n
// line: for (int i = middle or sum += or if (sum > left or if (sum > right or left = sum
// line: right = sum
// gen: numbers {n}
// why: the runs across the middle cost the length of the part on each of log n levels
#include <stdio.h>
#include <stdlib.h>

static long max3(long a, long b, long c)
{
    long ab = a > b ? a : b;
    return ab > c ? ab : c;
}

static long best_run(const int *a, int from, int to)
{
    if (to - from == 1)
        return a[from];
    int middle = from + (to - from) / 2;
    long sum = 0, left = a[middle - 1], right = a[middle];

    for (int i = middle - 1; i >= from; i--) {
        sum += a[i];
        if (sum > left)
            left = sum;
    }
    sum = 0;
    for (int i = middle; i < to; i++) {
        sum += a[i];
        if (sum > right)
            right = sum;
    }
    return max3(best_run(a, from, middle), best_run(a, middle, to), left + right);
}

int main(void)
{
    int n;
    if (scanf("%d", &n) != 1 || n < 1)
        return 1;
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        a[i] = a[i] % 2001 - 1000;
    }
    printf("%ld\n", best_run(a, 0, n));
    free(a);
    return 0;
}
