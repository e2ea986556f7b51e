// time: v + e
// space: v + e
// line: for (int at or if (label[near or least = label[near or for (int i or scanf("%d %d %*d"
// line: start[from[i] + 2]++ or start[to[i] + 2]++ or near[start[from or near[start[to
// gen: graph {v} {e}
// why: the lists are built by counting, then ten rounds go over both ends of each edge
/* Ten times each town takes the least number that it or a neighbour has; how many are left? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 10 };

int main(void)
{
    int v, e, left = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *from = malloc(e * sizeof *from), *to = malloc(e * sizeof *to);
    int *start = calloc(v + 2, sizeof *start), *near = malloc(2 * e * sizeof *near);
    int *label = malloc(v * sizeof *label), *renewed = malloc(v * sizeof *renewed);

    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %*d", &from[i], &to[i]) != 2)
            return 1;
        start[from[i] + 2]++;
        start[to[i] + 2]++;
    }
    for (int t = 2; t <= v + 1; t++)
        start[t] += start[t - 1];
    for (int i = 0; i < e; i++) {
        near[start[from[i] + 1]++] = to[i];
        near[start[to[i] + 1]++] = from[i];
    }
    for (int t = 0; t < v; t++)
        label[t] = t * 7919L % v;
    for (int round = 0; round < ROUNDS; round++) {
        for (int t = 0; t < v; t++) {
            int least = label[t];

            for (int at = start[t]; at < start[t + 1]; at++)
                if (label[near[at]] < least)
                    least = label[near[at]];
            renewed[t] = least;
        }
        memcpy(label, renewed, v * sizeof *label);
    }
    memset(renewed, 0, v * sizeof *renewed);
    for (int t = 0; t < v; t++)
        left += renewed[label[t]]++ == 0;
    printf("%d numbers are left\n", left);
    return 0;
}
