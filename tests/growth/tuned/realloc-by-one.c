// time: n or n^2
// space: n
// line: -
// gen: numbers {n}
// why: grows by one; whether realloc copies is the allocator's choice
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, x;
    long sum = 0;
    int *a = NULL;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a = realloc(a, (i + 1) * sizeof *a);
        a[i] = x;
        sum += a[i / 2];
    }
    printf("%ld\n", sum);
}
