// time: n^2
// space: n
// line: for (int j or if (a[i] or count++
// gen: numbers {n}
// why: every pair
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    long count = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            if (a[i] + a[j] < 1000000000)
                count++;
    printf("%ld\n", count);
}
