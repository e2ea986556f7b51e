// time: n^2
// space: n
// line: for (int i = 0; i + 1 < n or if (a[i] > or int t = or a[i] = or a[i + 1] = or swapped = 1
// gen: falling {n}
// why: n passes over all n numbers; the pair of bubble-early-exit.c
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, swapped = 1;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    while (swapped) {
        swapped = 0;
        for (int i = 0; i + 1 < n; i++) {
            if (a[i] > a[i + 1]) {
                int t = a[i];
                a[i] = a[i + 1];
                a[i + 1] = t;
                swapped = 1;
            }
        }
    }
    printf("%d %d\n", a[0], a[n / 2]);
}
