// time: n log^2 n
// space: n
// line: for (; x > 1; or runs +=
// gen: permutation {n}
// why: a sort of n log n comparisons; each walks over the log n bits of two numbers below n
/* Sorts numbers by how often their bits change from one to the next. */
#include <stdio.h>
#include <stdlib.h>

static int runs_of(unsigned x)
{
    int runs = 1;

    for (; x > 1; x >>= 1)
        runs += (x ^ (x >> 1)) & 1;
    return runs;
}

static int by_runs(const void *a, const void *b)
{
    unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
    int difference = runs_of(x) - runs_of(y);

    return difference != 0 ? difference : (x > y) - (x < y);
}

int main(void)
{
    int n;
    unsigned long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    unsigned *numbers = malloc(n * sizeof *numbers);

    for (int i = 0; i < n; i++)
        if (scanf("%u", &numbers[i]) != 1)
            return 1;
    qsort(numbers, n, sizeof *numbers, by_runs);
    for (int i = 0; i < n; i++)
        mix = (mix * 31 + numbers[i]) % 1000003;
    printf("%u has most changes, %d; %lu\n", numbers[n - 1], runs_of(numbers[n - 1]) - 1, mix);
    free(numbers);
    return 0;
}
