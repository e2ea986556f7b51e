// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: the streets are put in order of their towns by counting, then each row is read once
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e;
    long sum = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *from = malloc(e * sizeof *from), *to = malloc(e * sizeof *to);
    int *weight = malloc(e * sizeof *weight), *row = malloc(2 * e * sizeof *row);
    int *first = calloc(v + 2, sizeof *first);
    long *load = calloc(v, sizeof *load);
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %d", &from[i], &to[i], &weight[i]) != 3)
            return 1;
        first[from[i] + 2]++;
        first[to[i] + 2]++;
        load[from[i]] += weight[i];
        load[to[i]] += weight[i];
    }
    for (int i = 2; i <= v + 1; i++)
        first[i] += first[i - 1];
    for (int i = 0; i < e; i++) {
        row[first[from[i] + 1]++] = to[i];
        row[first[to[i] + 1]++] = from[i];
    }
    for (int town = 0; town < v; town++) {
        int heaviest = town;

        for (int i = first[town]; i < first[town + 1]; i++) {
            if (load[row[i]] > load[heaviest])
                heaviest = row[i];
        }
        sum += load[heaviest];
    }
    printf("%ld\n", sum);
    free(from);
    free(to);
    free(weight);
    free(row);
    free(first);
    free(load);
    return 0;
}
