// time: n log n
// space: n
// line: return or int x = * or static int compare
// gen: numbers {n}
// why: the library's sort compares n log n times
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    qsort(a, n, sizeof *a, compare);
    printf("%d\n", a[n / 2]);
}
