/* Too much memory: one call a square, and a winding island is two million calls deep. */
#include <stdio.h>

#define SQUARES_MAX 4000000

static char chart[SQUARES_MAX + 1];
static int rows, columns;

/* Turns the island of this square into water; returns its size. */
static int flood(int row, int column)
{
    if (row < 0 || row == rows || column < 0 || column == columns)
        return 0;
    if (chart[row * columns + column] != '#')
        return 0;
    chart[row * columns + column] = '.';
    return 1 + flood(row - 1, column) + flood(row + 1, column) + flood(row, column - 1) +
           flood(row, column + 1);
}

int main(void)
{
    int islands = 0, largest = 0, smallest = 0;

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    for (int row = 0; row < rows; row++) {
        if (scanf("%s", chart + (long)row * columns) != 1)
            return 1;
    }
    for (int square = 0; square < rows * columns; square++) {
        if (chart[square] == '#') {
            int size = flood(square / columns, square % columns);

            if (size > largest)
                largest = size;
            if (islands == 0 || size < smallest)
                smallest = size;
            islands++;
        }
    }
    printf("%d %d %d\n", islands, largest, smallest);
    return 0;
}
