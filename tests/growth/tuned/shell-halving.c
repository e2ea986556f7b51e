// time: n log n or n log^2 n or n sqrt n
// space: n
// line: while (j or a[j] or j -=
// gen: permutation {n}
// sizes: 12..24576
// why: shell sort with gaps 3k + 1: near n^1.25 on such sizes
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, gap = 1;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    while (gap < n / 3)
        gap = 3 * gap + 1;
    for (; gap > 0; gap /= 3) {
        for (int i = gap; i < n; i++) {
            int x = a[i], j = i;
            while (j >= gap && a[j - gap] > x) {
                a[j] = a[j - gap];
                j -= gap;
            }
            a[j] = x;
        }
    }
    printf("%d\n", a[n / 2]);
}
