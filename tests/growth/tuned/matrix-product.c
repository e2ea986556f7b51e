// time: n^3
// space: n^2
// line: c[i * n + j] += or for (int k
// gen: size {n}
// why: n products for each of n^2 places
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    scanf("%d", &n);
    long *a = malloc(n * n * sizeof *a), *b = malloc(n * n * sizeof *b);
    long *c = calloc(n * n, sizeof *c);
    for (int i = 0; i < n * n; i++) {
        a[i] = i % 7;
        b[i] = i % 5;
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            for (int k = 0; k < n; k++)
                c[i * n + j] += a[i * n + k] * b[k * n + j];
    printf("%ld\n", c[n * n / 2]);
}
