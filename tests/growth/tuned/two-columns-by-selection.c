// time: n^2 * m
// space: n * m
// line: if (CELL(j, column) < CELL(least, column)) or for (int j = i + 1 or least = j
// gen: grid {n} {m}
// why: each of the m columns of n numbers is sorted by selection, n^2 / 2 comparisons
#include <stdio.h>
#include <stdlib.h>

static int *cell;
static int n, m;

#define CELL(row, column) cell[(size_t)(row) * m + (column)]

static void sort_column(int column)
{
    for (int i = 0; i + 1 < n; i++) {
        int least = i;

        for (int j = i + 1; j < n; j++)
            if (CELL(j, column) < CELL(least, column))
                least = j;

        int keep = CELL(i, column);
        CELL(i, column) = CELL(least, column);
        CELL(least, column) = keep;
    }
}

int main(void)
{
    long middles = 0;
    unsigned long check = 0;

    scanf("%d %d", &n, &m);
    cell = malloc((size_t)n * m * sizeof *cell);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            scanf("%d", &CELL(i, j));
    for (int j = 0; j < m; j++)
        sort_column(j);
    for (int j = 0; j < m; j++)
        middles += CELL(n / 2, j);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            check = (check * 3 + CELL(i, j)) % 1000003;
    printf("%ld %lu\n", middles, check);
    free(cell);
    return 0;
}
