// time: n^3
// space: n^2
// line: for (int k or long cost = or if (cost < best)
// gen: few {n} 40
// why: for each of n^2 / 2 ranges every place to split it: n^3 / 6
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    scanf("%d", &n);
    long *size = malloc(n * sizeof *size), *least = calloc((size_t)n * n, sizeof *least);
    for (int i = 0; i < n; i++) {
        scanf("%ld", &size[i]);
        size[i]++;
    }
    for (int length = 2; length < n; length++) {
        for (int from = 0; from + length < n; from++) {
            long best = LONG_MAX;
            for (int k = from + 1; k < from + length; k++) {
                long cost = least[(size_t)from * n + k] + least[(size_t)k * n + from + length] +
                            size[from] * size[k] * size[from + length];
                if (cost < best)
                    best = cost;
            }
            least[(size_t)from * n + from + length] = best;
        }
    }
    printf("%ld\n", least[n - 1]);
}
