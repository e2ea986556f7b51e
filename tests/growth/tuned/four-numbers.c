// time: n^4
// space: n
// line: for (int l = or found += a[i]
// gen: few {n}
// why: n^4 / 24 choices of four
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long found = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            for (int k = j + 1; k < n; k++)
                for (int l = k + 1; l < n; l++)
                    found += a[i] + a[j] + a[k] + a[l] == 18;
    printf("%ld\n", found);
}
