// time: r * c
// space: r + c
// line: for (int j = 0; j < c; j++) or scanf("%d", &cell) or if (cell < lowest[i])
// line: if (cell > highest[j])
// gen: grid {r} {c}
// why: each of the r * c cells is read and compared twice; only a mark a row and a column stays
#include <stdio.h>
#include <stdlib.h>

/* Cells that are the lowest of their row and the highest of their column. */
int main(void)
{
    int r, c, cell, saddles = 0;
    long sum = 0;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    int *lowest = malloc(r * sizeof *lowest), *place = calloc(r, sizeof *place);
    int *highest = calloc(c, sizeof *highest);
    for (int i = 0; i < r; i++) {
        lowest[i] = 1000;
        for (int j = 0; j < c; j++) {
            if (scanf("%d", &cell) != 1)
                return 1;
            if (cell < lowest[i]) {
                lowest[i] = cell;
                place[i] = j;
            }
            if (cell > highest[j])
                highest[j] = cell;
        }
    }
    for (int i = 0; i < r; i++) {
        saddles += highest[place[i]] == lowest[i];
        sum += lowest[i];
    }
    for (int k = 0; k < c; k++)
        sum += highest[k];
    printf("%d saddles, %ld\n", saddles, sum);
    free(lowest);
    free(place);
    free(highest);
    return 0;
}
