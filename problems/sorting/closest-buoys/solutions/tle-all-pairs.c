/* Looks at every pair. O(n^2) time. */
#include <stdio.h>

#define BUOYS_MAX 200000

static long long xs[BUOYS_MAX], ys[BUOYS_MAX];

int main(void)
{
    long long best = 9000000000000000000;
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld", &xs[i], &ys[i]) != 2)
            return 1;
    }
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            long long x = xs[i] - xs[j], y = ys[i] - ys[j];

            if (x * x + y * y < best)
                best = x * x + y * y;
        }
    }
    printf("%lld\n", best);
    return 0;
}
