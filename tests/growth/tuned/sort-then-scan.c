// time: n log n
// space: n
// line: qsort( or by_value or return
// gen: numbers {n}
// why: the library sorts by merging
#include <stdio.h>
#include <stdlib.h>
static int by_value(const void *x, const void *y)
{
    return (*(const int *)x > *(const int *)y) - (*(const int *)x < *(const int *)y);
}
int main(void)
{
    int n, least = 1 << 30;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    qsort(a, n, sizeof *a, by_value);
    for (int i = 1; i < n; i++)
        if (a[i] - a[i - 1] < least)
            least = a[i] - a[i - 1];
    printf("%d\n", least);
}
