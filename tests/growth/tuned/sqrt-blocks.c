// time: n sqrt n
// space: n
// line: -
// gen: questions {n}
// why: each of n questions walks over at most 2 sqrt n places and n / sqrt n blocks
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, m, l, r;
    long total = 0;
    scanf("%d %d", &n, &m);
    int b = (int)sqrt(n);
    int *a = malloc(n * sizeof *a);
    long *block = calloc(n / b + 1, sizeof *block);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        block[i / b] += a[i];
    }
    for (int q = 0; q < m; q++) {
        long sum = 0;
        scanf("%d %d", &l, &r);
        while (l <= r && l % b != 0)
            sum += a[l++];
        while (l + b <= r + 1) {
            sum += block[l / b];
            l += b;
        }
        while (l <= r)
            sum += a[l++];
        total += sum % 1000;
    }
    printf("%ld\n", total);
}
