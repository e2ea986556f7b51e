// time: n
// space: n
// line: scanf("%d", &parent or for (int v or children[parent or int above or lane[v] =
// line: if (lane[v]
// gen: parents {n}
// why: each vertex is read once and then continues the lane of its parent or begins a new one
/* A lane goes down from a vertex by only children: of how many vertices is the longest? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    int *parent = malloc(n * sizeof *parent);
    int *children = calloc(n, sizeof *children);
    int *lane = malloc(n * sizeof *lane);
    for (int v = 1; v < n; v++) {
        if (scanf("%d", &parent[v]) != 1)
            return 1;
        children[parent[v]]++;
    }
    int longest = 1, lowest = 0;
    lane[0] = 1;
    for (int v = 1; v < n; v++) {
        int above = parent[v];

        lane[v] = children[above] == 1 ? lane[above] + 1 : 1;
        if (lane[v] > longest) {
            longest = lane[v];
            lowest = v;
        }
    }
    printf("%d vertices down to %d\n", longest, lowest);
    free(parent);
    free(children);
    free(lane);
    return 0;
}
