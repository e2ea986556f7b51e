// time: n!
// space: n^2
// line: for (int job or if (!taken[job]) or assign(worker + 1 or taken[job] = or if (worker == n)
// gen: matrix {n}
// sizes: 2..9
// why: each worker tries every job that is left: all n! orders
#include <stdio.h>
#include <stdlib.h>

static int n;
static int **cost;
static int *taken;
static long tried;

static int assign(int worker, int so_far)
{
    int best = 1 << 30;

    if (worker == n) {
        tried++;
        return so_far;
    }
    for (int job = 0; job < n; job++) {
        if (!taken[job]) {
            taken[job] = 1;
            int total = assign(worker + 1, so_far + cost[worker][job]);
            if (total < best)
                best = total;
            taken[job] = 0;
        }
    }
    return best;
}

int main(void)
{
    scanf("%d", &n);
    cost = malloc(n * sizeof *cost);
    taken = calloc(n, sizeof *taken);
    for (int i = 0; i < n; i++) {
        cost[i] = malloc(n * sizeof **cost);
        for (int j = 0; j < n; j++)
            scanf("%d", &cost[i][j]);
    }
    int best = assign(0, 0);
    printf("cheapest %d of %ld\n", best, tried);
    return 0;
}
