// time: n log n
// space: n log n
// line: t[k][i] or for (int i = 0; i + or least
// gen: numbers {n}
// why: a table of n minima for each power of two
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    static int *t[24];
    scanf("%d", &n);
    t[0] = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++)
        scanf("%d", &t[0][i]);
    int k = 1;
    for (; 1 << k <= n; k++) {
        t[k] = malloc(n * sizeof(int));
        for (int i = 0; i + (1 << k) <= n; i++) {
            int a = t[k - 1][i], b = t[k - 1][i + (1 << (k - 1))];
            t[k][i] = a < b ? a : b;
        }
    }
    printf("%d\n", t[k - 1][0]);
}
