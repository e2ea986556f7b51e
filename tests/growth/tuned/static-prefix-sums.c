// time: n
// space: n
// line: -
// gen: numbers {n}
// why: n sums in static memory, of which only the first n are ever touched
#include <stdio.h>

static long sums[1 << 22];

int main(void)
{
    int n;
    long best = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%ld", &sums[i]);
        sums[i] += sums[i - 1] - 500000000;
        if (sums[i] > best)
            best = sums[i];
    }
    printf("%ld %ld\n", best, sums[n / 2]);
}
