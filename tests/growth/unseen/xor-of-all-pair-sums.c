// time: n log^2 n
// space: n
// line: for (int k = low or to[k] = or for (int i = 0; i < n; i++) /* back or a[i] = spare[i]
// gen: size {n}
// why: for each of the log n bits of a sum the lower bits of the numbers are merge sorted anew
/* The xor of a[i] + a[j] over all pairs of drawn numbers: a bit is set in sums of two ranges. */
#include <stdio.h>
#include <stdlib.h>

static void merge(const int *from, int *to, int low, int half, int high)
{
    int i = low, j = half;

    for (int k = low; k < high; k++)
        to[k] = j >= high || (i < half && from[i] <= from[j]) ? from[i++] : from[j++];
}

static void sort(int *a, int *spare, int n)
{
    for (int width = 1; width < n; width *= 2) {
        for (int low = 0; low < n; low += 2 * width) {
            int half = low + width < n ? low + width : n;

            merge(a, spare, low, half, half + width < n ? half + width : n);
        }
        for (int i = 0; i < n; i++) /* back */
            a[i] = spare[i];
    }
}

/* Pairs of a sorted list with a sum of at least the limit. */
static long pairs_from(const int *a, int n, int limit)
{
    long pairs = 0;

    for (int i = 0, j = n - 1; i < j;) {
        int reached = a[i] + a[j] >= limit;
        pairs += reached ? j - i : 0;
        j -= reached;
        i += !reached;
    }
    return pairs;
}

int main(void)
{
    int n, result = 0;
    unsigned state = 4242;
    long all_set = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *a = malloc((size_t)3 * n * sizeof *a), *key = a + n, *spare = key + n;
    for (int i = 0; i < n; i++) {
        state = state * 1664525u + 1013904223u;
        a[i] = (int)((unsigned long)state * (unsigned)n >> 32);
    }
    for (int bit = 1; bit <= 2 * n; bit *= 2) {
        for (int i = 0; i < n; i++)
            key[i] = a[i] & (2 * bit - 1);
        sort(key, spare, n);
        long set = pairs_from(key, n, bit) - pairs_from(key, n, 2 * bit)
                   + pairs_from(key, n, 3 * bit);
        all_set += set;
        result |= set % 2 == 1 ? bit : 0;
    }
    printf("%d, with %ld bits set in all sums\n", result, all_set);
    free(a);
    return 0;
}
