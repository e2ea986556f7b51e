// time: 2^n
// space: n or 1 or 2^n
// line: for (long mask or for (int i or if (mask or sum += or best = or sum -
// gen: numbers {n}
// why: every way to put the numbers on two scales
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    long best = 1L << 60;
    scanf("%d", &n);
    long *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%ld", &a[i]);
    for (long mask = 0; mask < 1L << n; mask++) {
        long sum = 0;
        for (int i = 0; i < n; i++)
            sum += mask >> i & 1 ? a[i] : -a[i];
        best = labs(sum) < best ? labs(sum) : best;
    }
    printf("%ld\n", best);
}
