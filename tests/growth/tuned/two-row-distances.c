// time: r^2 * c
// space: r * c
// line: for (int k or int d = or sum += d * d
// gen: grid {r} {c}
// why: every two of the r rows are compared over all c columns
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int rows, cols;
    int *cell;
} Grid;

static Grid read_grid(void)
{
    Grid g;

    scanf("%d %d", &g.rows, &g.cols);
    g.cell = malloc(sizeof(int) * g.rows * g.cols);
    for (int i = 0; i < g.rows * g.cols; i++)
        scanf("%d", &g.cell[i]);
    return g;
}

static long distance(const Grid *g, int i, int j)
{
    const int *p = g->cell + i * g->cols, *q = g->cell + j * g->cols;
    long sum = 0;

    for (int k = 0; k < g->cols; k++) {
        int d = p[k] - q[k];
        sum += d * d;
    }
    return sum;
}

int main(void)
{
    Grid g = read_grid();
    long best = -1, all = 0;
    int a = 0, b = 0;

    for (int i = 0; i < g.rows; i++) {
        for (int j = i + 1; j < g.rows; j++) {
            long d = distance(&g, i, j);

            all += d;
            if (best < 0 || d < best) {
                best = d;
                a = i;
                b = j;
            }
        }
    }
    printf("rows %d and %d: %ld of %ld\n", a, b, best, all);
    free(g.cell);
}
