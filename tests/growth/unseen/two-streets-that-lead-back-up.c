// time: v + e
// space: v + e
// line: for (int i or scanf("%d %d %*d" or start[ends[2 or next[--start or int t = or while (depth
// line: if (at[t] or int to = or if (order[to]
// line: back++ or span +=
// gen: graph {v} {e}
// why: both ends of each street are laid in one array and each is looked at once by the search
/* Walks a town in depth and counts the streets that lead back to where the walk has been. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, depth = 0, found = 1;
    long back = 0, span = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *ends = malloc(2 * (size_t)e * sizeof *ends + 1);
    int *next = malloc(2 * (size_t)e * sizeof *next + 1);
    int *start = calloc((size_t)v + 1, sizeof *start);
    int *at = malloc((size_t)v * sizeof *at);
    int *order = calloc((size_t)v, sizeof *order);
    int *path = malloc((size_t)v * sizeof *path);
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %*d", &ends[2 * i], &ends[2 * i + 1]) != 2)
            return 1;
        start[ends[2 * i]]++;
        start[ends[2 * i + 1]]++;
    }
    for (int c = 1; c <= v; c++)
        start[c] += start[c - 1];
    for (int i = 0; i < 2 * e; i++)
        next[--start[ends[i]]] = ends[i ^ 1];
    for (int c = 0; c < v; c++)
        at[c] = start[c];
    order[0] = found++;
    path[depth++] = 0;
    while (depth > 0) {
        int t = path[depth - 1];

        if (at[t] == start[t + 1]) {
            depth--;
            continue;
        }
        int to = next[at[t]++];
        if (order[to] == 0) {
            order[to] = found++;
            path[depth++] = to;
        } else if (order[to] <= order[t]) {
            back++;
            span += order[t] - order[to];
        }
    }
    printf("%ld looks back over %ld, %d corners\n", back, span, found - 1);
    return 0;
}
