// time: n * m
// space: n * m
// line: -
// gen: grid {n} {m}
// why: reads the grid and adds it up twice
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, m;
    long best = 0;
    scanf("%d %d", &n, &m);
    int *g = malloc((size_t)n * m * sizeof *g);
    for (int i = 0; i < n * m; i++)
        scanf("%d", &g[i]);
    for (int j = 0; j < m; j++) {
        long sum = 0;
        for (int i = 0; i < n; i++)
            sum += g[i * m + j];
        best = sum > best ? sum : best;
    }
    printf("%ld\n", best);
}
