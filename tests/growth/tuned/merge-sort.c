// time: n log n
// space: n
// line: t[k++] = or for (int k = l or while (i < m
// gen: numbers {n}
// why: log n levels, n moves each
#include <stdio.h>
#include <stdlib.h>

static int *a, *t;

static void sort(int l, int r)
{
    if (r - l < 2)
        return;
    int m = (l + r) / 2, i = l, j = m, k = l;
    sort(l, m);
    sort(m, r);
    while (i < m || j < r)
        t[k++] = j >= r || (i < m && a[i] <= a[j]) ? a[i++] : a[j++];
    for (int k = l; k < r; k++)
        a[k] = t[k];
}

int main(void)
{
    int n;
    scanf("%d", &n);
    a = malloc(n * sizeof *a);
    t = malloc(n * sizeof *t);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    sort(0, n);
    printf("%d\n", a[n / 2]);
}
