// time: n^3
// space: n^2
// line: for (int column = 0; or still[column] &= or run = still or found += run
// gen: matrix {n}
// why: for each of the n^2 / 2 pairs of a top and a bottom row one pass over the n columns
// How many rectangles of a picture have only bright dots, those of 4 and more?
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The next number of the input, digit by digit. */
static int read_number(void)
{
    int c, value = 0;
    while ((c = getchar()) < '0' && c != EOF)
        ;
    for (; c >= '0'; c = getchar())
        value = value * 10 + (c - '0');
    return value;
}

/* Rectangles of full height in columns that are bright still. */
static long in_band(unsigned char *still, const unsigned char *row, int n)
{
    long run = 0, found = 0;
    for (int column = 0; column < n; column++) {
        still[column] &= row[column];
        run = still[column] ? run + 1 : 0;
        found += run;
    }
    return found;
}

int main(void)
{
    int n = read_number();
    long rectangles = 0;
    unsigned char *bright = malloc((size_t)n * n), *still = malloc(n);

    if (!bright || !still)
        return 1;
    for (int i = 0; i < n * n; i++)
        bright[i] = read_number() >= 4;
    for (int top = 0; top < n; top++) {
        memset(still, 1, n);
        for (int bottom = top; bottom < n; bottom++)
            rectangles += in_band(still, bright + (size_t)bottom * n, n);
    }
    printf("%ld\n", rectangles);
    free(bright);
    free(still);
    return 0;
}
