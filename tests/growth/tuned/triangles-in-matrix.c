// time: n^3
// space: n^2 or n
// line: for (int k or count +=
// gen: matrix {n}
// why: every three of n
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, x;
    long count = 0;
    scanf("%d", &n);
    char *edge = malloc((size_t)n * n);
    for (int i = 0; i < n * n; i++) {
        scanf("%d", &x);
        edge[i] = x % 2;
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            for (int k = 0; k < n; k++)
                count += edge[i * n + j] & edge[j * n + k] & edge[k * n + i];
    printf("%ld\n", count);
}
