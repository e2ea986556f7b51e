// time: e log v or v + e log v
// space: v
// line: while (low < high) or int middle or if (names[middle] or low = middle + 1 or high = middle
// gen: graph {v} {e}
// why: both ends of each of the e edges are looked up by halving in v sorted names
#include <stdio.h>
#include <stdlib.h>

static int index_of(const long *names, int v, long name)
{
    int low = 0, high = v;

    while (low < high) {
        int middle = low + (high - low) / 2;

        if (names[middle] < name)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int main(void)
{
    int v, e;

    scanf("%d %d", &v, &e);
    long *names = malloc(v * sizeof *names);
    long *strength = calloc(v, sizeof *strength);
    for (int i = 0; i < v; i++)
        names[i] = 17L * i + i % 5;
    for (int i = 0; i < e; i++) {
        long from, to;
        int weight;

        scanf("%ld %ld %d", &from, &to, &weight);
        from = 17 * from + from % 5;
        to = 17 * to + to % 5;
        strength[index_of(names, v, from)] += weight;
        strength[index_of(names, v, to)] += weight;
    }
    int strongest = 0;
    for (int i = 1; i < v; i++)
        if (strength[i] > strength[strongest])
            strongest = i;
    printf("%ld: %ld\n", names[strongest], strength[strongest]);
    return 0;
}
