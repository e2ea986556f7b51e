// time: n^2 log n
// space: n
// line: qsort( or by_value or return
// gen: numbers {n}
// why: sorts what there is after each number
#include <stdio.h>
#include <stdlib.h>
static int by_value(const void *x, const void *y)
{
    return (*(const int *)x > *(const int *)y) - (*(const int *)x < *(const int *)y);
}
int main(void)
{
    int n;
    unsigned mix = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        for (int j = 0; j <= i; j++)
            b[j] = a[j];
        qsort(b, i + 1, sizeof *b, by_value);
        mix = mix * 31 + (unsigned)b[i / 2];
    }
    printf("%u\n", mix);
}
