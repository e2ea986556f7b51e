/* Spreads the lamps evenly over the posts, not over the quay. */
#include <stdlib.h>
#include <string.h>

static int compare(const void *left, const void *right)
{
    const long long a = *(const long long *)left, b = *(const long long *)right;

    return (a > b) - (a < b);
}

long long lamp_spacing(const long long *posts, int n, int k)
{
    long long *row = malloc((size_t)n * sizeof *row);
    long long low;

    memcpy(row, posts, (size_t)n * sizeof *row);
    qsort(row, (size_t)n, sizeof *row, compare);
    low = row[n - 1];
    for (long long i = 1; i < k; i++) {
        long long gap = row[i * (n - 1) / (k - 1)] - row[(i - 1) * (n - 1) / (k - 1)];

        low = gap < low ? gap : low;
    }
    free(row);
    return low;
}
