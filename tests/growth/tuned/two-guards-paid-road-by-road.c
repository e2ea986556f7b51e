// time: v + e
// space: v
// line: while (e-- or int paid = or left[a] -= or if (b != a) or left[b] -= or total +=
// gen: graph {v} {e}
// why: each road is read once and paid for at its two ends; only the fees of the towns are kept
/* Each road needs a guard in one of its towns. Every road pays as much of the fee of both towns as
 * is still open; towns that are paid get a guard: at most twice as dear as the best choice. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, a, b, guards = 0;
    long total = 0, fees = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *fee = malloc(v * sizeof *fee), *left = malloc(v * sizeof *left);
    for (int t = 0; t < v; t++)
        fee[t] = left[t] = t * 7919l % 1000 + 1;
    while (e-- > 0 && scanf("%d %d %*d", &a, &b) == 2) {
        int paid = left[a] < left[b] ? left[a] : left[b];

        left[a] -= paid;
        if (b != a)
            left[b] -= paid;
        total += paid;
    }
    for (int t = 0; t < v; t++) {
        if (left[t] == 0) {
            guards++;
            fees += fee[t];
        }
    }
    printf("%d guards for %ld, any choice costs %ld or more\n", guards, fees, total);
    free(fee);
    free(left);
    return 0;
}
