// time: n^1.58
// space: log n or 1
// line: static int search or if (height == 0 or looks++ or int upper = or left = (width
// line: long value = or if (value == wanted or if (height == 1 or if (value < wanted
// line: search(row or search(row + upper or static long cell or return 2 * (
// gen: size {n}
// sizes: 12..6144
// why: a look at the middle throws one quarter of the table away and the other three, of half the
// why: side, are searched: 3^(log2 n) calls, log n deep, as the wanted number is nowhere;
// why: printf alone needs more stack than so few calls
/* Is a number in an n x n table whose rows and columns rise? The table is a formula. */
#include <stdio.h>

static long looks;

static long cell(long row, long column)
{
    return 2 * (row * column + row + column);
}

static int search(int row, int column, int height, int width, long wanted) {
    if (height == 0 || width == 0)
        return 0;
    int upper = (height + 1) / 2, left = (width + 1) / 2;
    long value = cell(row + upper - 1, column + left - 1);
    looks++;
    if (value == wanted)
        return 1;
    if (height == 1 && width == 1)
        return 0;
    /* The upper right and the lower left quarter may hold it in any case. */
    int found = search(row, column + left, upper, width - left, wanted)
        + search(row + upper, column, height - upper, left, wanted);
    if (value < wanted)
        found += search(row + upper, column + left, height - upper, width - left, wanted);
    else
        found += search(row, column, upper, left, wanted);
    return found;
}

int main(void)
{
    int n;

    scanf("%d", &n);
    long wanted = (long)n * n / 2 * 2 + 1;
    int found = search(0, 0, n, n, wanted);
    printf("%ld is there %d times, %ld looks\n", wanted, found, looks);
    return 0;
}
