/* Wrong: the square after the end of a row is the first of the next, and it walks there. */
#include <stdio.h>

#define SQUARES_MAX 4000000

static char chart[SQUARES_MAX + 1];
static int queue[SQUARES_MAX];
static int rows, columns;

static void visit(int square, int *count)
{
    if (chart[square] == '#') {
        chart[square] = '.';
        queue[(*count)++] = square;
    }
}

/* Turns the island of this square into water; returns its size. */
static int flood(int start)
{
    int count = 0;

    visit(start, &count);
    for (int done = 0; done < count; done++) {
        int square = queue[done], row = square / columns;

        if (row > 0)
            visit(square - columns, &count);
        if (row < rows - 1)
            visit(square + columns, &count);
        if (square > 0)
            visit(square - 1, &count);
        if (square < rows * columns - 1)
            visit(square + 1, &count);
    }
    return count;
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
            int size = flood(square);

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
