// time: n * m
// space: m
// line: for (int j = 0; j < m; j++) { or scanf("%d", &value or row ^= or column[j] ^=
// line: weighted +=
// gen: grid {n} {m}
// why: each number of the grid is read once and goes into one row and one column check
/* Parity of rows and columns of a block of data, as disk arrays keep it; only columns are held. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, value;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    unsigned *column = calloc((size_t)m, sizeof *column);
    unsigned long rows = 0, weighted = 0;
    for (int i = 0; i < n; i++) {
        unsigned row = 0;

        for (int j = 0; j < m; j++) {
            if (scanf("%d", &value) != 1)
                return 1;
            row ^= (unsigned)value;
            column[j] ^= (unsigned)value;
            weighted += (unsigned long)value * (unsigned)(i ^ j);
        }
        rows = rows * 257 + row;
    }
    unsigned long columns = 0;
    for (int j = 0; j < m; j++)
        columns = columns * 257 + column[j];
    printf("rows %lx, columns %lx, weighted %lu\n", rows, columns, weighted);
    free(column);
    return 0;
}
