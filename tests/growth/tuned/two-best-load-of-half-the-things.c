// time: n^2 * w
// space: n * w
// line: for (int room = weight or int with = or if (best[count - 1][room or if (with > or = with;
// line: continue
// gen: knapsack {n} {w}
// why: n things, for each up to n / 2 counts of things taken, and for each of these all rooms
// why: from its weight up: n^2 w / 3; no more than sqrt(8 n) things fit, so that for many things
// why: most of these steps end at the first test, but each of them is made
/* The dearest load of weight w at most, with no more than half of the things. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, w, weight, value, highest = 0, things = 0;

    if (scanf("%d %d", &n, &w) != 2)
        return 1;
    int half = (n + 1) / 2;
    /* best[c][room]: c things in room; -1 where they do not fit. */
    int **best = malloc((half + 1) * sizeof *best);
    for (int count = 0; count <= half; count++) {
        best[count] = malloc((w + 1) * sizeof **best);
        for (int room = 0; room <= w; room++)
            best[count][room] = count == 0 ? 0 : -1;
    }
    for (int i = 0; i < n; i++) {
        scanf("%d %d", &weight, &value);
        for (int count = i < half ? i + 1 : half; count > 0; count--) {
            for (int room = weight; room <= w; room++) {
                if (best[count - 1][room - weight] < 0)
                    continue;
                int with = best[count - 1][room - weight] + value;
                if (with > best[count][room])
                    best[count][room] = with;
            }
        }
    }
    for (int count = 1; count <= half; count++) {
        if (best[count][w] > highest) {
            highest = best[count][w];
            things = count;
        }
    }
    printf("%d things worth %d\n", things, highest);
    for (int count = 0; count <= half; count++)
        free(best[count]);
    free(best);
    return 0;
}
