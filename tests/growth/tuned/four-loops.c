// time: n^4
// space: n
// line: for (int d or count +=
// gen: few {n} 50
// why: every four of n
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    long count = 0;
    scanf("%d", &n);
    int *v = malloc(n * sizeof *v);
    for (int i = 0; i < n; i++)
        scanf("%d", &v[i]);
    for (int a = 0; a < n; a++)
        for (int b = 0; b < n; b++)
            for (int c = 0; c < n; c++)
                for (int d = 0; d < n; d++)
                    count += v[a] + v[b] == v[c] + v[d];
    printf("%ld\n", count);
}
