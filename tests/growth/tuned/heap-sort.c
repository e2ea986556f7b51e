// time: n log n
// space: n
// line: a[i] = a[c] or a[c + 1] > a[c] or int c = or if (a[c] <= x) or while (2
// gen: numbers {n}
// why: n removals of log n steps
#include <stdio.h>
#include <stdlib.h>
static int *a;
static void sift(int i, int n)
{
    int x = a[i];
    while (2 * i + 1 < n) {
        int c = 2 * i + 1;
        if (c + 1 < n && a[c + 1] > a[c])
            c++;
        if (a[c] <= x)
            break;
        a[i] = a[c];
        i = c;
    }
    a[i] = x;
}
int main(void)
{
    int n;
    scanf("%d", &n);
    a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = n / 2; i-- > 0;)
        sift(i, n);
    for (int m = n; m-- > 1;) {
        int t = a[0]; a[0] = a[m]; a[m] = t;
        sift(0, m);
    }
    printf("%d\n", a[n / 2]);
}
