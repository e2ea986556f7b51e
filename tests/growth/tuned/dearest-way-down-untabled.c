// time: 2^n
// space: n^2 or n or 1
// line: long left = or long right = or if (row == n - 1
// line: return here or long here = or static long dearest(
// gen: matrix {n}
// sizes: 3..20
// why: two calls from each field of a row, and nothing is remembered: 2^n - 1 calls
// Down a triangle of numbers, straight or to the right in each row: the dearest way, by recursion.
#include <stdio.h>
#include <stdlib.h>

static int n;
static int *field;

static long dearest(int row, int column)
{
    long here = field[row * n + column];
    if (row == n - 1)
        return here;
    long left = dearest(row + 1, column);
    long right = dearest(row + 1, column + 1);
    return here + (left > right ? left : right);
}

int main(void)
{
    if (scanf("%d", &n) != 1)
        return 1;
    field = malloc(n * n * sizeof *field);
    if (!field)
        return 1;
    for (int i = 0; i < n * n; i++)
        if (scanf("%d", &field[i]) != 1)
            return 1;
    printf("%ld\n", dearest(0, 0));
    free(field);
    return 0;
}
