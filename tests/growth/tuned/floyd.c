// time: n^3
// space: n^2
// line: d[i * n + k] + d[k * n + j] or for (int j = 0; j < n; j++)
// gen: matrix {n}
// why: all triples
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    scanf("%d", &n);
    int *d = malloc(n * n * sizeof *d);
    for (int i = 0; i < n * n; i++)
        scanf("%d", &d[i]);
    for (int k = 0; k < n; k++)
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (d[i * n + k] + d[k * n + j] < d[i * n + j])
                    d[i * n + j] = d[i * n + k] + d[k * n + j];
    printf("%d\n", d[n - 1]);
}
