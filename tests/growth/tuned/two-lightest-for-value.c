// time: n^2
// space: n
// line: for (long v = reach or long with = or if (with < lightest or lightest[v] = with
// gen: knapsack {n} {w}
// why: the table is over values, at most 1000 a thing, so it has at most 1000 n fields; each of
// why: the n things goes through it; the load w is only compared with at the end
#include <stdio.h>
#include <stdlib.h>

struct thing {
    long weight, value;
};

int main(void)
{
    int n;
    long load, total = 0, reach = 0;

    if (scanf("%d %ld", &n, &load) != 2)
        return 1;
    struct thing *things = malloc((size_t)n * sizeof *things);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld %ld", &things[i].weight, &things[i].value) != 2)
            return 1;
        total += things[i].value;
    }
    long *lightest = malloc((size_t)(total + 1) * sizeof *lightest);
    lightest[0] = 0;
    for (long v = 1; v <= total; v++)
        lightest[v] = 1L << 60;
    for (int i = 0; i < n; i++) {
        long weight = things[i].weight, value = things[i].value;

        reach += value;
        for (long v = reach; v >= value; v--) {
            long with = lightest[v - value] + weight;

            if (with < lightest[v])
                lightest[v] = with;
        }
    }
    long best = total;
    while (lightest[best] > load)
        best--;
    printf("value %ld with weight %ld of %ld\n", best, lightest[best], load);
    free(things);
    free(lightest);
    return 0;
}
