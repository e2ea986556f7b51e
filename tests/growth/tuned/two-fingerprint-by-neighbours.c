// time: v * e
// space: v + e
// line: for (long k = 0; k < e or unsigned a = or next[a] += or next[b] += or static unsigned mix
// line: x ^= x >> or return x *
// gen: graph {v} {e}
// why: v rounds, and in each of them every edge gives both its ends the mark of the other
/* Marks of vertices made from those of their neighbours, v times: who looks like vertex 0? */
#include <stdio.h>
#include <stdlib.h>

static unsigned mix(unsigned x)
{
    x ^= x >> 15;
    return x * 2654435761u;
}

int main(void)
{
    long v, e;

    if (scanf("%ld %ld", &v, &e) != 2)
        return 1;
    unsigned (*ends)[2] = malloc(e * sizeof *ends);
    unsigned *mark = malloc(v * sizeof *mark), *next = malloc(v * sizeof *next);
    for (long i = 0; i < e; i++)
        scanf("%u %u %*d", &ends[i][0], &ends[i][1]);
    for (long i = 0; i < v; i++)
        mark[i] = 1;
    for (long round = 0; round < v; round++) {
        for (long i = 0; i < v; i++)
            next[i] = mark[i] * 31 + 7;
        for (long k = 0; k < e; k++) {
            unsigned a = ends[k][0], b = ends[k][1];
            next[a] += mix(mark[b]);
            next[b] += mix(mark[a]);
        }
        unsigned *t = mark;
        mark = next;
        next = t;
    }
    long alike = 0, lower = 0;
    for (long i = 1; i < v; i++) {
        alike += mark[i] == mark[0];
        lower += mark[i] < mark[0];
    }
    printf("%ld like vertex 0, %ld with a lower mark\n", alike, lower);
    free(ends);
    free(mark);
    free(next);
    return 0;
}
