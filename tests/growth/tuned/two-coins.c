// time: n * w
// space: w or n + w
// line: for (int s or ways[s]
// gen: knapsack {n} {w}
// why: a pass over all sums for each coin
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, w, coin, unused;
    scanf("%d %d", &n, &w);
    long *ways = calloc(w + 1, sizeof *ways);
    ways[0] = 1;
    while (n-- > 0) {
        scanf("%d %d", &coin, &unused);
        for (int s = coin; s <= w; s++)
            ways[s] = (ways[s] + ways[s - coin]) % 1000007;
    }
    printf("%ld\n", ways[w]);
}
