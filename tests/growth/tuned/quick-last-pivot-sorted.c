// time: n^2
// space: n
// line: if (a[j] < or for (int j = or int t
// gen: rising {n}
// why: the last element is the largest each time; the recursion is n deep
#include <stdio.h>
#include <stdlib.h>
static int *a;
static void sort(int l, int r)
{
    if (l >= r)
        return;
    int p = l;
    for (int j = l; j < r; j++)
        if (a[j] < a[r]) {
            int t = a[j]; a[j] = a[p]; a[p] = t;
            p++;
        }
    int t = a[p]; a[p] = a[r]; a[r] = t;
    sort(l, p - 1);
    sort(p + 1, r);
}
int main(void)
{
    int n;
    scanf("%d", &n);
    a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    sort(0, n - 1);
    printf("%d\n", a[n / 2]);
}
