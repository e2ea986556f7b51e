// time: n^2
// space: n^2
// line: for (int column or int above or int before or if (is_blocked or if (row == 0
// line: ways[row][column] = or return (row or static int is_blocked
// gen: size {n}
// why: each of the n x n fields of the board is filled in once from two others
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000000007

static int is_blocked(int row, int column)
{
    return (row * 7 + column * 13) % 11 == 5;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    int **ways = malloc(n * sizeof *ways);
    for (int row = 0; row < n; row++) {
        ways[row] = malloc(n * sizeof **ways);
        for (int column = 0; column < n; column++) {
            int above = row > 0 ? ways[row - 1][column] : 0;
            int before = column > 0 ? ways[row][column - 1] : 0;

            if (is_blocked(row, column))
                ways[row][column] = 0;
            else if (row == 0 && column == 0)
                ways[row][column] = 1;
            else
                ways[row][column] = (above + before) % MOD;
        }
    }
    long sum = 0;
    for (int row = 0; row < n; row++)
        sum += ways[row][n - 1];
    printf("%d %ld\n", ways[n - 1][n - 1], sum);
    for (int row = 0; row < n; row++)
        free(ways[row]);
    free(ways);
    return 0;
}
