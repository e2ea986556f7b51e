// time: n * m
// space: n * m
// line: for (int j = 1 or double least or size_t at or cost[at] =
// gen: two-texts {n} {m}
// why: a table of n x m costs, each from three neighbours
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Dynamic time warping of two series, written as letters. */
static double warp(const char *a, int n, const char *b, int m)
{
    int width = m + 1;
    double *cost = malloc((size_t)(n + 1) * width * sizeof *cost);

    for (int j = 0; j <= m; j++)
        cost[j] = 1e9;
    cost[0] = 0;
    for (int i = 1; i <= n; i++) {
        cost[(size_t)i * width] = 1e9;
        for (int j = 1; j <= m; j++) {
            size_t at = (size_t)i * width + j;
            double least = fmin(cost[at - 1], fmin(cost[at - width], cost[at - width - 1]));
            cost[at] = least + abs(a[i - 1] - b[j - 1]);
        }
    }
    double answer = cost[(size_t)n * width + m];
    free(cost);
    return answer;
}

int main(void)
{
    int n, m;
    scanf("%d %d", &n, &m);
    char *a = malloc(n + 1), *b = malloc(m + 1);
    scanf("%s%s", a, b);
    printf("%.1f\n", warp(a, n, b, m));
    return 0;
}
