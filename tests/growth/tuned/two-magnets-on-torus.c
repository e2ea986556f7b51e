// time: n^2 * m
// space: n^2
// line: column < n; column++) { or int around = or int loss = or luck = luck or if (loss <=
// line: left = column or here[column] = -here
// gen: counts {n} {m}
// why: each of m sweeps looks at all n^2 magnets of the board and turns some of them round
/* Little magnets on a torus (Ising's model at a fixed heat, by Metropolis): how many look up after
 * m sweeps? */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t luck = 2463534242u;

/* Chances of 65536 for a turn that costs 0, 1, ... 8; only 4 and 8 can come. */
static const uint32_t chance[] = {65536, 0, 0, 0, 11246, 0, 0, 0, 1930};

static void sweep(int **board, int n)
{
    for (int row = 0; row < n; row++) {
        int *here = board[row];
        const int *above = board[row ? row - 1 : n - 1];
        const int *below = board[row + 1 < n ? row + 1 : 0];
        int left = n - 1;

        for (int column = 0; column < n; column++) {
            int around = here[left] + here[column + 1 < n ? column + 1 : 0] + above[column];
            int loss = here[column] * (around + below[column]) * 2;

            luck = luck * 1664525u + 1013904223u;
            if (loss <= 0 || luck >> 16 < chance[loss])
                here[column] = -here[column];
            left = column;
        }
    }
}

int main(void)
{
    int n, m;
    long up = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int **board = malloc(n * sizeof *board);
    for (int row = 0; row < n; row++) {
        board[row] = malloc(n * sizeof **board);
        for (int column = 0; column < n; column++)
            board[row][column] = (row * 7 + column * 5) % 3 ? 1 : -1;
    }
    for (int k = 0; k < m; k++)
        sweep(board, n);
    for (int row = 0; row < n; row++)
        for (int column = 0; column < n; column++)
            up += board[row][column] > 0;
    printf("%ld of %ld look up\n", up, (long)n * n);
    for (int row = 0; row < n; row++)
        free(board[row]);
    free(board);
    return 0;
}
