// time: n^2
// space: n^2
// line: for (int w = 0 or int d = above or row[w] = or far[w][v] = or how_many[d]++
// gen: parents {n}
// why: the row of a village is filled from that of its parent, n entries for each of n villages
/* How many pairs of villages of a tree are 1, 2, 3 ... roads apart? Fills the table of distances
 * row by row and names the commonest distance. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, parent, commonest = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    unsigned short **far = malloc(n * sizeof *far);
    long *how_many = calloc(n + 1, sizeof *how_many), sum = 0;
    for (int v = 0; v < n; v++)
        far[v] = calloc(n, sizeof **far);
    for (int v = 1; v < n; v++) {
        if (scanf("%d", &parent) != 1)
            return 1;
        const unsigned short *above = far[parent];
        unsigned short *row = far[v];
        for (int w = 0; w < v; w++) {
            int d = above[w] + 1;

            row[w] = d;
            far[w][v] = d;
            how_many[d]++;
        }
    }
    for (int d = 1; d < n; d++) {
        sum += d * how_many[d];
        if (how_many[d] > how_many[commonest])
            commonest = d;
    }
    printf("%ld pairs are %d apart, all distances make %ld\n", how_many[commonest], commonest, sum);
    for (int v = 0; v < n; v++)
        free(far[v]);
    free(far);
    free(how_many);
    return 0;
}
