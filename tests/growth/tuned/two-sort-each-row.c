// time: n * m log m
// space: m
// line: qsort( or return (x or int x = * or static int by_value
// gen: grid {n} {m}
// why: each of the n rows of m numbers is sorted by itself
#include <stdio.h>
#include <stdlib.h>

static int by_value(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    int rows, columns;
    long medians = 0;
    int widest = 0;

    scanf("%d %d", &rows, &columns);
    int *row = malloc(columns * sizeof *row);
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++)
            scanf("%d", &row[c]);
        qsort(row, columns, sizeof *row, by_value);
        medians += row[columns / 2];
        if (row[columns - 1] - row[0] > widest)
            widest = row[columns - 1] - row[0];
    }
    printf("%ld %d\n", medians, widest);
    free(row);
    return 0;
}
