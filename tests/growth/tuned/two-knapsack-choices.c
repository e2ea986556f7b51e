// time: n * w
// space: n * w
// line: for (int room or best[i][room] = best or int with = or if (room >= weight
// line: if (with > best
// gen: knapsack {n} {w}
// why: the whole table of n things and w weights is kept to read the choice from it
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, w;

    scanf("%d %d", &n, &w);
    int *weight = malloc((n + 1) * sizeof(int));
    int *value = malloc((n + 1) * sizeof(int));
    int **best = malloc((n + 1) * sizeof(int *));
    best[0] = calloc(w + 1, sizeof(int));
    for (int i = 1; i <= n; i++) {
        scanf("%d %d", &weight[i], &value[i]);
        best[i] = malloc((w + 1) * sizeof(int));
        for (int room = 0; room <= w; room++) {
            best[i][room] = best[i - 1][room];
            if (room >= weight[i]) {
                int with = best[i - 1][room - weight[i]] + value[i];
                if (with > best[i][room])
                    best[i][room] = with;
            }
        }
    }
    int room = w, count = 0;
    for (int i = n; i > 0; i--) {
        if (best[i][room] != best[i - 1][room]) {
            room -= weight[i];
            count++;
        }
    }
    printf("value %d with %d things, %d left over\n", best[n][w], count, room);
    return 0;
}
