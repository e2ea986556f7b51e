// time: n log n + m log m
// space: n + m
// line: qsort(a, n or qsort(b, m or static int compare or int x = * or return (x > y)
// gen: lists {n} {m}
// why: both lists are sorted, then one pass along both
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *one, const void *two)
{
    int x = *(const int *)one, y = *(const int *)two;

    return (x > y) - (x < y);
}

/* The least difference of a number of one list and one of the other. */
int main(void)
{
    int n, m, i = 0, j = 0, least = 1000000000;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *a = malloc(n * sizeof *a), *b = malloc(m * sizeof *b);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &a[k]) != 1)
            return 1;
    }
    for (int k = 0; k < m; k++) {
        if (scanf("%d", &b[k]) != 1)
            return 1;
    }
    qsort(a, n, sizeof *a, compare);
    qsort(b, m, sizeof *b, compare);
    while (i < n && j < m) {
        int difference = abs(a[i] - b[j]);

        if (difference < least)
            least = difference;
        if (a[i] < b[j])
            i++;
        else
            j++;
    }
    printf("%d\n", least);
    free(a);
    free(b);
    return 0;
}
