// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: tasks go from the smaller to the larger number, so one pass over all lists is enough
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, kept = 0;
    long latest = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *first = malloc(v * sizeof *first), *next = malloc(e * sizeof *next);
    int *to = malloc(e * sizeof *to), *days = malloc(e * sizeof *days);
    long *start = calloc(v, sizeof *start);
    for (int i = 0; i < v; i++)
        first[i] = -1;
    for (int i = 0; i < e; i++) {
        int a, b, w;

        if (scanf("%d %d %d", &a, &b, &w) != 3)
            return 1;
        if (a == b)
            continue;
        int before = a < b ? a : b;
        to[kept] = a < b ? b : a;
        days[kept] = w;
        next[kept] = first[before];
        first[before] = kept++;
    }
    for (int task = 0; task < v; task++) {
        if (start[task] > latest)
            latest = start[task];
        for (int i = first[task]; i >= 0; i = next[i]) {
            if (start[task] + days[i] > start[to[i]])
                start[to[i]] = start[task] + days[i];
        }
    }
    printf("%ld days\n", latest);
    return 0;
}
