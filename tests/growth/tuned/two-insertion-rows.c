// time: r * c^2
// space: c
// line: while (j > 0 or row[j] = row[j - 1] or j--;
// gen: grid {r} {c}
// why: insertion sort of each of r rows of c random numbers
#include <stdio.h>
#include <stdlib.h>

static void insert(int *row, int used, int value)
{
    int j = used;

    while (j > 0 && row[j - 1] > value) {
        row[j] = row[j - 1];
        j--;
    }
    row[j] = value;
}

int main(void)
{
    int rows, columns;
    long medians = 0, spread = 0;

    scanf("%d %d", &rows, &columns);
    int *row = malloc(columns * sizeof *row);
    while (rows-- > 0) {
        for (int c = 0; c < columns; c++) {
            int value;

            scanf("%d", &value);
            insert(row, c, value);
        }
        medians += row[columns / 2];
        spread += row[columns - 1] - row[0];
    }
    printf("%ld %ld\n", medians, spread);
    free(row);
    return 0;
}
