// time: n * q
// space: n
// line: for (int j or sum +=
// gen: questions {n} {q}
// why: each question looks at all numbers
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, q, l, r;
    long sum = 0;
    scanf("%d %d", &n, &q);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    while (q-- > 0) {
        scanf("%d %d", &l, &r);
        for (int j = 0; j < n; j++)
            sum += a[j] > l && a[j] < r;
    }
    printf("%ld\n", sum);
}
