// time: n^2 log n
// space: n
// line: qsort( or return (x > y) - or double x
// gen: points {n}
// why: around each of n points the slopes to all others are sorted
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

int main(void)
{
    int n, most = 1;
    double narrowest = 10;

    scanf("%d", &n);
    double (*p)[2] = malloc(n * sizeof *p), *slope = malloc(n * sizeof *slope);
    for (int i = 0; i < n; i++)
        scanf("%lf %lf", &p[i][0], &p[i][1]);
    for (int i = 0; i < n; i++) {
        int count = 0, same = 1;

        for (int j = 0; j < n; j++)
            if (j != i)
                slope[count++] = (p[j][1] - p[i][1]) / (p[j][0] - p[i][0] + 0.5);
        qsort(slope, count, sizeof *slope, compare);
        for (int j = 1; j < count; j++) {
            same = slope[j] == slope[j - 1] ? same + 1 : 1;
            if (same > most)
                most = same;
            if (slope[j] - slope[j - 1] < narrowest)
                narrowest = slope[j] - slope[j - 1];
        }
    }
    printf("%d on a line, narrowest %.3e\n", most + 1, narrowest);
    free(p);
    free(slope);
    return 0;
}
