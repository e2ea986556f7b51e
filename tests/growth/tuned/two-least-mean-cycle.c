// time: v * e or v^2 + v * e
// space: v^2 + e
// line: for (int i = 0; i < e; i++) or long longer = or if (longer < row[to[i]])
// gen: graph {v} {e}
// why: Karp's table has v + 1 rows of v lengths, and each row is made by a pass over all e roads;
// why: the table is held, and read once more at the end (v^2)
#include <stdio.h>
#include <stdlib.h>

#define FAR 1000000000000L

/* The round trip with the least mean length of a road, in a town of one-way roads. */
int main(void)
{
    int v, e;

    scanf("%d %d", &v, &e);
    int *from = malloc(e * sizeof(int)), *to = malloc(e * sizeof(int));
    int *length = malloc(e * sizeof(int));
    for (int k = 0; k < e; k++)
        scanf("%d %d %d", &from[k], &to[k], &length[k]);
    long **best = malloc((v + 1) * sizeof(long *));
    for (int k = 0; k <= v; k++) {
        best[k] = malloc(v * sizeof(long));
        for (int place = 0; place < v; place++)
            best[k][place] = k == 0 ? 0 : FAR;
    }
    for (int k = 1; k <= v; k++) {
        const long *before = best[k - 1];
        long *row = best[k];

        for (int i = 0; i < e; i++) {
            long longer = before[from[i]] + length[i];

            if (longer < row[to[i]])
                row[to[i]] = longer;
        }
    }
    double least = -1;
    for (int place = 0; place < v; place++) {
        double worst = -1e18;

        if (best[v][place] >= FAR)
            continue;
        for (int k = 0; k < v; k++) {
            double mean = (double)(best[v][place] - best[k][place]) / (v - k);

            if (mean > worst)
                worst = mean;
        }
        if (least < 0 || worst < least)
            least = worst;
    }
    printf("%.6f\n", least);
    return 0;
}
