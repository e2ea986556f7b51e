// time: n * m
// space: n
// line: for (int i or int winner = or int beaten = or next[i] = or changes += beaten
// gen: counts {n} {m}
// why: each of m days looks at all n cells of the ring and their neighbours
/* Eight colours on a ring of n cells; one is beaten by the next if a neighbour has that. How do
 * they stand after m days? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    unsigned seed = 31;
    long changes = 0, tally[8] = {0};

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *cells = malloc(((size_t)n + 2) * sizeof *cells);
    int *next = malloc(((size_t)n + 2) * sizeof *next);
    for (int c = 1; c <= n; c++) {
        seed = seed * 1664525 + 1013904223;
        cells[c] = (int)(seed >> 29);
    }
    for (int day = 0; day < m; day++) {
        cells[0] = cells[n];
        cells[n + 1] = cells[1];
        for (int i = 1; i <= n; i++) {
            int winner = (cells[i] + 1) % 8;
            int beaten = cells[i - 1] == winner || cells[i + 1] == winner;

            next[i] = beaten ? winner : cells[i];
            changes += beaten;
        }
        int *swapped = cells;
        cells = next;
        next = swapped;
    }
    for (int c = 1; c <= n; c++)
        tally[cells[c]]++;
    printf("%ld changes:", changes);
    for (int k = 0; k < 8; k++)
        printf(" %ld", tally[k]);
    printf("\n");
    free(cells);
    free(next);
    return 0;
}
