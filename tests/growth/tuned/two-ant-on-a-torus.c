// time: n^2 + m
// space: n^2
// line: black += or heavy = (heavy or for (int j = 0; j < side or facing = (facing or *cell =
// line: row += or column +=
// gen: counts {n} {m}
// why: the ant takes m steps of a few operations; at the end all n * n fields are counted
#include <stdio.h>
#include <stdlib.h>

static const int down[4] = {-1, 0, 1, 0};
static const int right[4] = {0, 1, 0, -1};

int main(void)
{
    int side, facing = 0;
    long steps, black = 0, heavy = 0;

    if (scanf("%d %ld", &side, &steps) != 2)
        return 1;
    unsigned char *field = calloc((size_t)side * side, 1);
    if (!field)
        return 1;
    int row = side / 2, column = side / 2;
    while (steps-- > 0) {
        unsigned char *cell = &field[(size_t)row * side + column];

        facing = (facing + (*cell ? 3 : 1)) % 4;
        *cell = !*cell;
        row += down[facing];
        column += right[facing];
        if (row < 0)
            row = side - 1;
        else if (row == side)
            row = 0;
        if (column < 0)
            column = side - 1;
        else if (column == side)
            column = 0;
    }
    for (int i = 0; i < side; i++) {
        for (int j = 0; j < side; j++) {
            black += field[(size_t)i * side + j];
            heavy = (heavy * 3 + field[(size_t)i * side + j]) % 1000003;
        }
    }
    printf("%ld black, ant at %d %d, %ld\n", black, row, column, heavy);
    free(field);
    return 0;
}
