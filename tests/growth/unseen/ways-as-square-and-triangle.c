// time: n sqrt n
// space: n
// line: for (int t = or ways += is_square
// gen: size {n}
// why: for each k up to n the sqrt(2 k) triangular numbers up to k are taken from it
/* In how many ways is each number up to n a square and a triangular number together? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, none = 0, most = 0, richest = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *is_square = calloc((size_t)n + 1, sizeof *is_square);
    for (int x = 0; (long)x * x <= n; x++)
        is_square[x * x] = 1;
    for (int k = 1; k <= n; k++) {
        int ways = 0;

        for (int t = 0, step = 1; t <= k; t += step++)
            ways += is_square[k - t];
        if (ways == 0)
            none++;
        if (ways > most) {
            most = ways;
            richest = k;
        }
    }
    printf("%d have no way, %d has %d\n", none, richest, most);
    free(is_square);
    return 0;
}
