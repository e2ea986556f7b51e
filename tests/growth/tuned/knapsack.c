// time: n * w
// space: w
// line: for (int j = w or int with = or if (with > best[j]) or best[j] = with
// gen: knapsack {n} {w}
// why: each of the n things is tried for all w loads; its weight is at most w / 4
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, w;
    scanf("%d %d", &n, &w);
    int *best = calloc(w + 1, sizeof *best);
    for (int i = 0; i < n; i++) {
        int weight, value;
        scanf("%d %d", &weight, &value);
        for (int j = w; j >= weight; j--) {
            int with = best[j - weight] + value;
            if (with > best[j])
                best[j] = with;
        }
    }
    printf("%d\n", best[w]);
}
