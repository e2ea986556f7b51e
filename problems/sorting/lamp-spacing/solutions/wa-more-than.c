/* Wants the distances to be larger than the one it tries. */
#include <stdlib.h>
#include <string.h>

static int compare(const void *left, const void *right)
{
    const long long a = *(const long long *)left, b = *(const long long *)right;

    return (a > b) - (a < b);
}

static int is_enough(const long long *row, int n, int k, long long distance)
{
    long long last = row[0];
    int lamps = 1;

    for (int i = 1; i < n; i++) {
        if (row[i] - last > distance) {
            last = row[i];
            lamps++;
        }
    }
    return lamps >= k;
}

long long lamp_spacing(const long long *posts, int n, int k)
{
    long long *row = malloc((size_t)n * sizeof *row);
    long long low = 0, high;

    memcpy(row, posts, (size_t)n * sizeof *row);
    qsort(row, (size_t)n, sizeof *row, compare);
    high = (row[n - 1] - row[0]) / (k - 1);
    while (low < high) {
        long long middle = high - (high - low) / 2;

        if (is_enough(row, n, k, middle))
            low = middle;
        else
            high = middle - 1;
    }
    free(row);
    return low;
}
