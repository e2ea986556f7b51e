// time: n log n
// space: n
// line: bsearch( or return (x > y) or int x = * or static int compare or qsort(
// gen: numbers {n}
// why: n library searches of log n comparisons in the sorted numbers
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    int n, found = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    qsort(a, n, sizeof *a, compare);
    for (int i = 0; i < n; i++) {
        int mirrored = 1000000000 - a[i];
        found += bsearch(&mirrored, a, n, sizeof *a, compare) != NULL;
    }
    printf("%d %d\n", found, a[n / 2]);
}
