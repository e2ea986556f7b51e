// time: n * w
// space: w
// line: for (int room = w or int with = or if (with < fewest[room] or fewest[room] = with
// gen: knapsack {n} {w}
// why: for each of n parcels all loads from w down to its weight (an eighth of w on average)
/* The fewest parcels that fill a lorry to the last pound, or as far as can be. */
#include <stdio.h>
#include <stdlib.h>

#define NEVER 1000000000

int main(void)
{
    int n, w, weight, value;

    if (scanf("%d %d", &n, &w) != 2)
        return 1;
    int *fewest = malloc((w + 1) * sizeof *fewest);
    fewest[0] = 0;
    for (int room = 1; room <= w; room++)
        fewest[room] = NEVER;
    for (int i = 0; i < n; i++) {
        scanf("%d %d", &weight, &value);
        for (int room = w; room >= weight; room--) {
            int with = fewest[room - weight] + 1;
            if (with < fewest[room])
                fewest[room] = with;
        }
    }
    int full = w;
    while (fewest[full] >= NEVER)
        full--;
    printf("%d parcels of %d pounds\n", fewest[full], full);
    free(fewest);
    return 0;
}
