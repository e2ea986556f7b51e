// time: n^1.58
// space: log n or 1
// line: static long look( or calls++ or if (top >= bottom || left >= right) or long cell =
// line: int row = or int column = or if (cell == wanted) or if (cell < wanted)
// line: look(top, row or look(row or return 0;
// gen: size {n}
// why: in a table of n x n with rising rows and columns one quarter is left out and three are
// why: searched, also for a number that is not there: 3^(log2 n) calls
#include <stdio.h>

static long wanted, calls;

/* How often the number wanted is in these rows and columns. */
static long look(int top, int bottom, int left, int right)
{
    calls++;
    if (top >= bottom || left >= right)
        return 0;
    int row = top + (bottom - top) / 2;
    int column = left + (right - left) / 2;
    long cell = 6L * row + 10L * column;

    if (cell == wanted)
        return 1;
    if (cell < wanted)
        return look(top, row + 1, column + 1, right) + look(row + 1, bottom, left, column + 1) +
               look(row + 1, bottom, column + 1, right);
    return look(top, row, left, column) + look(top, row, column, right) +
           look(row, bottom, left, column);
}

int main(void)
{
    int n;

    scanf("%d", &n);
    wanted = 8L * n + 1;
    long found = look(0, n, 0, n);
    printf("%ld found in %ld calls\n", found, calls);
}
