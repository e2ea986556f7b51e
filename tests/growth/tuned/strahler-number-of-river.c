// time: n
// space: n
// line: scanf("%d", &below or for (int i = 1 or for (int i = n - 1 or static int order
// line: int to = or int mine = or if (mine > highest or highest[to] = or else if (mine == highest
// line: return times or times[to]++ or total +=
// line: if (highest[piece]
// gen: parents {n}
// why: every piece of the river is given to the one below it once; all parents come earlier, so one
// why: loop from the last to the first is enough
/* The order of a river after Strahler: two of the same order make one of the next. */
#include <stdio.h>
#include <stdlib.h>

static int *highest, *times;

static int order(int piece)
{
    if (highest[piece] == 0)
        return 1;
    return times[piece] > 1 ? highest[piece] + 1 : highest[piece];
}

int main(void)
{
    int n;
    long total = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *below = malloc(n * sizeof *below);
    highest = calloc(n, sizeof *highest);
    times = calloc(n, sizeof *times);
    for (int i = 1; i < n; i++)
        scanf("%d", &below[i]);
    for (int i = n - 1; i > 0; i--) {
        int to = below[i];
        int mine = order(i);

        total += mine;
        if (mine > highest[to]) {
            highest[to] = mine;
            times[to] = 1;
        } else if (mine == highest[to]) {
            times[to]++;
        }
    }
    printf("the mouth has order %d, all others %ld\n", order(0), total);
    free(below);
    free(highest);
    free(times);
    return 0;
}
