// time: v + e or e or v log v + e
// space: v
// line: -
// gen: graph {v} {e}
// why: the edges are joined once each; halving paths alone, without ranks, is O(log v) amortised
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int v, e, a, b, w, parts;
    scanf("%d %d", &v, &e);
    parts = v;
    int *up = malloc(v * sizeof *up);
    for (int i = 0; i < v; i++)
        up[i] = i;
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &a, &b, &w);
        while (up[a] != a)
            a = up[a] = up[up[a]];
        while (up[b] != b)
            b = up[b] = up[up[b]];
        if (a != b) {
            up[a] = b;
            parts--;
        }
    }
    printf("%d\n", parts);
}
