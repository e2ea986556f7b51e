// time: n^3
// space: n^2
// line: for (int to = 0; to < last; to++) or row[to] += share
// gen: size {n}
// why: states are taken out one by one, and each changes the table of all pairs that are left
/* Grassmann, Taksar, Heyman: in which of n rooms does a wanderer stay most in the long run? */
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 4711;

static double draw(void)
{
    seed = seed * 1664525 + 1013904223;
    return 1 + (seed >> 20);
}

int main(void)
{
    int n, favourite = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    double *move = malloc((size_t)n * n * sizeof *move);
    double *stay = calloc((size_t)n, sizeof *stay);
    for (int room = 0; room < n; room++) {
        double sum = 0;

        for (int k = 0; k < n; k++)
            sum += move[room * n + k] = draw();
        for (int k = 0; k < n; k++)
            move[room * n + k] /= sum;
    }
    for (int last = n - 1; last > 0; last--) {
        const double *out = move + (size_t)last * n;
        double leaves = 0;

        for (int k = 0; k < last; k++)
            leaves += out[k];
        for (int from = 0; from < last; from++) {
            double *row = move + (size_t)from * n, share = row[last] / leaves;

            row[last] = share;
            for (int to = 0; to < last; to++)
                row[to] += share * out[to];
        }
    }
    double total = stay[0] = 1;
    for (int room = 1; room < n; room++) {
        for (int k = 0; k < room; k++)
            stay[room] += stay[k] * move[(size_t)k * n + room];
        total += stay[room];
        favourite = stay[room] > stay[favourite] ? room : favourite;
    }
    printf("room %d, %.6f of the time\n", favourite, stay[favourite] / total);
    free(move);
    free(stay);
    return 0;
}
