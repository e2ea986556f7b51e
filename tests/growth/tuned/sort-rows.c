// time: n^2 log n
// space: n^2
// line: qsort( or return (x > y) or int x = or static int compare
// gen: matrix {n}
// why: n rows of n numbers, each sorted by the library
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
    long mix = 0;
    scanf("%d", &n);
    int *a = malloc((size_t)n * n * sizeof *a);
    for (int i = 0; i < n * n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        qsort(a + (size_t)i * n, n, sizeof *a, compare);
        mix = (mix * 31 + a[(size_t)i * n + n / 2]) % 1000003;
    }
    printf("%ld\n", mix);
}
