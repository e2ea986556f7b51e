// time: m log k or k + m log k
// space: k
// line: for (at /= 2; at > 0; at /= 2) or int left = or low[at] = left or int right =
// gen: stream {k} {m}
// why: the last k prices are the leaves of a tree of minima; each of the m prices takes the place
// why: of the oldest and renews the log k nodes above it
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m, price;
    long sum = 0;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    int *low = malloc(2 * k * sizeof *low);
    for (int i = 0; i < 2 * k; i++)
        low[i] = 1000000000;
    for (int i = 0; i < m; i++) {
        int at = k + i % k;

        if (scanf("%d", &price) != 1)
            return 1;
        low[at] = price;
        for (at /= 2; at > 0; at /= 2) {
            int left = low[2 * at];
            int right = low[2 * at + 1];

            low[at] = left < right ? left : right;
        }
        sum += price - low[1];
    }
    printf("%ld above the lowest of the last %d\n", sum, k);
    free(low);
    return 0;
}
