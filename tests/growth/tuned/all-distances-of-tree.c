// time: n
// space: n
// line: scanf("%d", &parent[v]) or size[parent[v]] += or sum += or for (int v = n - 1
// line: size[v] = 1
// line: for (int v = 1
// gen: parents {n}
// why: every parent comes before its children, so that one walk backward knows how many are below
// why: each edge, and the edge is part of size * (n - size) ways
// The sum of the distances of all pairs of vertices in a tree, and its mean.
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1 || n < 1)
        return 1;
    int *parent = malloc(n * sizeof *parent);
    int *size = malloc(n * sizeof *size);
    if (!parent || !size)
        return 1;
    parent[0] = -1;
    size[0] = 1;
    for (int v = 1; v < n; v++) {
        if (scanf("%d", &parent[v]) != 1)
            return 1;
        size[v] = 1;
    }

    long sum = 0;
    for (int v = n - 1; v > 0; v--) {
        size[parent[v]] += size[v];
        sum += (long)size[v] * (n - size[v]);
    }
    long pairs = (long)n * (n - 1) / 2;
    printf("%ld in all", sum);
    if (pairs > 0)
        printf(", %.4f on average", (double)sum / (double)pairs);
    putchar('\n');
    free(parent);
    free(size);
    return 0;
}
