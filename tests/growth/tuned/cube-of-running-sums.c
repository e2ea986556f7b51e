// time: n^3
// space: n^3
// line: for (int z = 1; or int sum = or sum += sums[at(x, y, z - 1)] or = sum - sums[
// line: sum += sums[at(x - 1, y - 1, or return ((size_t)x or static size_t at( or return (x * 7
// gen: size {n}
// why: a table with one cell for each of the n^3 small cubes, filled with eight reads each
// Ore in a cubic mine: running sums in three directions, then the ore of some boxes.
#include <stdio.h>
#include <stdlib.h>

static int edge;
static int *sums;

static size_t at(int x, int y, int z)
{
    return ((size_t)x * edge + y) * edge + z;
}

static int ore(int x, int y, int z)
{
    return (x * 7 + y * 11 + z * 13 + x * y % 5) % 4;
}

/* The ore of all cells from 1 to x, y, z, without those up to u, v, w in any direction. */
static int box(int u, int v, int w, int x, int y, int z)
{
    return sums[at(x, y, z)] - sums[at(u, y, z)] - sums[at(x, v, z)] - sums[at(x, y, w)] +
           sums[at(u, v, z)] + sums[at(u, y, w)] + sums[at(x, v, w)] - sums[at(u, v, w)];
}

int main(void)
{
    int n, best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    edge = n + 1;
    sums = calloc((size_t)edge * edge * edge, sizeof *sums);
    if (!sums)
        return 1;
    for (int x = 1; x <= n; x++)
        for (int y = 1; y <= n; y++)
            for (int z = 1; z <= n; z++) {
                int sum = ore(x, y, z) + sums[at(x - 1, y, z)] + sums[at(x, y - 1, z)];
                sum += sums[at(x, y, z - 1)] - sums[at(x - 1, y - 1, z)];
                sum += sums[at(x - 1, y - 1, z - 1)] - sums[at(x - 1, y, z - 1)];
                sums[at(x, y, z)] = sum - sums[at(x, y - 1, z - 1)];
            }
    for (int side = 1; side <= n; side++) {
        int here = box(n - side, 0, n - side, n, side, n);
        if (here > best + side)
            best = here;
    }
    printf("%d in all, %d in the best box\n", box(0, 0, 0, n, n, n), best);
    free(sums);
    return 0;
}
