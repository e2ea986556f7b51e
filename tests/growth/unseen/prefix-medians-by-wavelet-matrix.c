// time: n log n
// space: n log n
// line: int zero = or zeros_to[level][i + 1] or if (zero) or row[zeros++] or ones[kept++]
// line: for (int i = 0; i < n; i++) { // sort or for (int level = levels - 1 or int from =
// line: if (nth < or left = from; or right = to; or nth -= or left = zeros_of or right = zeros_of
// line: value |= or row[zeros + k] = or for (int k = 0; k < kept
// gen: size {n}
// why: numbers below n have log n bits; each is a level of n counts; n questions go down all
/* A wavelet matrix of shuffled numbers tells the median of each beginning of the row. */
#include <stdio.h>
#include <stdlib.h>

static int levels, *zeros_to[32], zeros_of[32];

static void build(int *row, int n)
{
    int *ones = malloc((size_t)n * sizeof *ones);

    for (int level = levels; level-- > 0;) {
        int zeros = 0, kept = 0;

        zeros_to[level] = calloc((size_t)n + 1, sizeof(int));
        for (int i = 0; i < n; i++) { // sort by this bit, stably
            int zero = !(row[i] >> level & 1);

            zeros_to[level][i + 1] = zeros_to[level][i] + zero;
            if (zero)
                row[zeros++] = row[i];
            else
                ones[kept++] = row[i];
        }
        for (int k = 0; k < kept; k++)
            row[zeros + k] = ones[k];
        zeros_of[level] = zeros;
    }
    free(ones);
}

static int nth_of(int left, int right, int nth)
{
    int value = 0;

    for (int level = levels - 1; level >= 0; level--) {
        int from = zeros_to[level][left], to = zeros_to[level][right];

        if (nth < to - from) {
            left = from;
            right = to;
        } else {
            nth -= to - from;
            left = zeros_of[level] + left - from;
            right = zeros_of[level] + right - to;
            value |= 1 << level;
        }
    }
    return value;
}

int main(void)
{
    int n;
    unsigned seed = 11;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *row = malloc((size_t)n * sizeof *row);
    for (int k = 0; k < n; k++) {
        seed = seed * 1664525 + 1013904223;
        row[k] = (int)((unsigned long)seed * (unsigned)n >> 32);
    }
    while (1 << levels < n)
        levels++;
    build(row, n);
    for (int k = 0; k < n; k++)
        sum += nth_of(0, k + 1, k / 2);
    printf("%d levels, mean of medians %.3f\n", levels, (double)sum / n);
    return 0;
}
