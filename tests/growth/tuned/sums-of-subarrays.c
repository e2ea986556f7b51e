// time: n^3
// space: n
// line: for (int k or sum +=
// gen: numbers {n}
// why: adds up every part anew
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    long best = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        for (int j = i; j < n; j++) {
            long sum = 0;
            for (int k = i; k <= j; k++)
                sum += a[k] % 7 - 3;
            if (sum > best)
                best = sum;
        }
    }
    printf("%ld\n", best);
}
