// time: n
// space: n
// line: -
// gen: rising {n}
// why: already sorted: one pass and out
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
        for (int i = 1; i < n; i++)
            if (a[i - 1] > a[i]) {
                int t = a[i]; a[i] = a[i - 1]; a[i - 1] = t;
                swapped = 1;
            }
    }
    printf("%d\n", a[n / 2]);
}
