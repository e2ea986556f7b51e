// time: r^2 * c
// space: r * c
// line: for (int j = 0; j < c; j++) or down[j] += or run = run > 0 or if (run > best)
// gen: grid {r} {c}
// why: for each pair of an upper and a lower row one pass along the c columns
#include <stdio.h>
#include <stdlib.h>

/* The field of the largest sum, where a cell is worth its number less 50. */
int main(void)
{
    int r, c, best = -1000;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    int **cell = malloc(r * sizeof *cell), *down = malloc(c * sizeof *down);
    for (int i = 0; i < r; i++) {
        cell[i] = malloc(c * sizeof **cell);
        for (int k = 0; k < c; k++) {
            if (scanf("%d", &cell[i][k]) != 1)
                return 1;
            cell[i][k] -= 50;
        }
    }
    for (int top = 0; top < r; top++) {
        for (int k = 0; k < c; k++)
            down[k] = 0;
        for (int bottom = top; bottom < r; bottom++) {
            int run = 0;

            for (int j = 0; j < c; j++) {
                down[j] += cell[bottom][j];
                run = run > 0 ? run + down[j] : down[j];
                if (run > best)
                    best = run;
            }
        }
    }
    printf("%d\n", best);
    for (int i = 0; i < r; i++)
        free(cell[i]);
    free(cell);
    free(down);
    return 0;
}
