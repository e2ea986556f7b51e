// time: n log n
// space: n
// line: b[k++] or while (k or if (i or k < or a[i or a[j
// gen: numbers {n}
// why: runs double, and each round copies all
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int run = 1; run < n; run *= 2) {
        for (int l = 0; l < n; l += 2 * run) {
            int m = l + run < n ? l + run : n, r = l + 2 * run < n ? l + 2 * run : n;
            int i = l, j = m, k = l;
            while (k < r) {
                if (i < m && (j >= r || a[i] <= a[j]))
                    b[k++] = a[i++];
                else
                    b[k++] = a[j++];
            }
        }
        int *t = a;
        a = b;
        b = t;
    }
    printf("%d\n", a[n / 2]);
}
