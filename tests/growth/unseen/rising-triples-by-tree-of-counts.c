// time: n log n
// space: n
// line: for (int p = or counts[p]++ or for (p += leaves or if (p & 1) or sum += counts
// gen: size {n}
// why: each of n numbers walks from its leaf to the root twice; a tree over n leaves is log n high
/* How many triples of a shuffled row rise from left to right? */
#include <stdio.h>
#include <stdlib.h>

static int leaves, *counts;

static void note(int value)
{
    for (int p = leaves + value; p > 0; p /= 2)
        counts[p]++;
}

/* How many of the noted ones are below the value. */
static int below(int p)
{
    int sum = 0;

    for (p += leaves; p > 1; p /= 2)
        if (p & 1)
            sum += counts[p - 1];
    return sum;
}

int main(void)
{
    int n;
    unsigned seed = 7;
    unsigned long triples = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *row = malloc((size_t)n * sizeof *row);
    for (int i = 0; i < n; i++) {
        seed = seed * 1664525 + 1013904223;
        int j = (int)((unsigned long)seed * (unsigned)(i + 1) >> 32);
        row[i] = row[j];
        row[j] = i;
    }
    leaves = 1;
    while (leaves < n)
        leaves *= 2;
    counts = calloc(2 * (size_t)leaves, sizeof *counts);
    for (int i = 0; i < n; i++) {
        int lower = below(row[i]);
        int higher_later = n - 1 - row[i] - (i - lower);

        triples += (unsigned long)lower * (unsigned long)higher_later;
        note(row[i]);
    }
    printf("%lu rising triples\n", triples);
    free(row);
    free(counts);
    return 0;
}
