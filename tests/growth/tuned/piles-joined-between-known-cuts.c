// time: n^2
// space: n^2
// line: for (int c = cut or long cost = or if (least < 0 or least = cost or at = c
// line: for (int from = or int to = or long least or best[from][to] = or cut[from][to] =
// gen: few {n} 1000
// why: the cut lies between those of two shorter stretches, so n tries for each of n lengths
/* Neighbouring piles are joined until one is left; joining costs the size of the new pile. How much
 * does it cost in the best order? (Knuth's bounds for the last cut.) */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, size;

    if (scanf("%d", &n) != 1)
        return 1;
    long *sum = calloc(n + 1, sizeof *sum), **best = malloc(n * sizeof *best);
    int **cut = malloc(n * sizeof *cut);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &size) != 1)
            return 1;
        sum[i + 1] = sum[i] + size + 1;
        best[i] = calloc(n, sizeof **best);
        cut[i] = calloc(n, sizeof **cut);
        cut[i][i] = i;
    }
    for (int length = 2; length <= n; length++) {
        for (int from = 0; from + length <= n; from++) {
            int to = from + length - 1, at = -1;
            long least = -1;

            for (int c = cut[from][to - 1]; c <= cut[from + 1][to] && c < to; c++) {
                long cost = best[from][c] + best[c + 1][to];

                if (least < 0 || cost < least) {
                    least = cost;
                    at = c;
                }
            }
            best[from][to] = least + sum[to + 1] - sum[from];
            cut[from][to] = at;
        }
    }
    printf("%ld, last cut after %d\n", best[0][n - 1], cut[0][n - 1]);
    for (int i = 0; i < n; i++) {
        free(best[i]);
        free(cut[i]);
    }
    free(best);
    free(cut);
    free(sum);
    return 0;
}
