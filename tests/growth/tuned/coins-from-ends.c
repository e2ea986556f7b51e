// time: n^2
// space: n^2
// line: for (int left = 0; left + length or int right = or long first = or long last =
// line: lead[(long)left * n + right] =
// gen: few {n} 100
// why: one entry for each of the n^2 / 2 ranges of coins, from two shorter ones
#include <stdio.h>
#include <stdlib.h>

/* Two take a coin from either end in turn: by how much does the first win? */
int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    int *coin = malloc(n * sizeof *coin);
    long *lead = malloc((long)n * n * sizeof *lead);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &coin[i]) != 1)
            return 1;
        lead[(long)i * n + i] = coin[i];
    }
    for (int length = 2; length <= n; length++) {
        for (int left = 0; left + length <= n; left++) {
            int right = left + length - 1;
            long first = coin[left] - lead[(long)(left + 1) * n + right];
            long last = coin[right] - lead[(long)left * n + right - 1];

            lead[(long)left * n + right] = first > last ? first : last;
        }
    }
    printf("%ld\n", lead[n - 1]);
    free(coin);
    free(lead);
    return 0;
}
