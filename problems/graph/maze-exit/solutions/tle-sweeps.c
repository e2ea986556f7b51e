/* Too slow: sweeps the whole plan until no distance shrinks; a winding way needs many sweeps. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define SQUARES_MAX 2000000
#define FAR (SQUARES_MAX + 1)

static char plan[SQUARES_MAX + 1], way[SQUARES_MAX + 1];
static int steps[SQUARES_MAX];
static int rows, columns;

static const int row_steps[] = {-1, 1, 0, 0};
static const int column_steps[] = {0, 0, -1, 1};

/* The neighbour by step i, or -1. */
static int neighbour(int square, int i)
{
    int row = square / columns + row_steps[i], column = square % columns + column_steps[i];

    if (row < 0 || row >= rows || column < 0 || column >= columns)
        return -1;
    return row * columns + column;
}

int main(void)
{
    int start, end;
    bool has_changed = true;

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    for (int row = 0; row < rows; row++) {
        if (scanf("%s", plan + (long)row * columns) != 1)
            return 1;
    }
    start = (int)(strchr(plan, 'S') - plan);
    end = (int)(strchr(plan, 'E') - plan);
    for (int square = 0; square < rows * columns; square++)
        steps[square] = square == start ? 0 : FAR;
    while (has_changed) {
        has_changed = false;
        for (int square = 0; square < rows * columns; square++) {
            for (int i = 0; i < 4 && plan[square] != '#'; i++) {
                int from = neighbour(square, i);

                if (from >= 0 && steps[from] + 1 < steps[square]) {
                    steps[square] = steps[from] + 1;
                    has_changed = true;
                }
            }
        }
    }
    if (steps[end] == FAR) {
        puts("SHUT");
        return 0;
    }
    for (int square = end; square != start;) {
        for (int i = 0; i < 4; i++) {
            int from = neighbour(square, i);

            if (from >= 0 && steps[from] == steps[square] - 1) {
                way[steps[from]] = "DURL"[i];
                square = from;
                break;
            }
        }
    }
    puts(way);
    return 0;
}
