// time: n
// space: n
// line: -
// gen: path {n}
// sizes: 500..32000
// why: one call for each vertex of a path, all of them open at the end
#include <stdio.h>
#include <stdlib.h>

struct vertex {
    int first_child, next_sibling;
    long weight;
};

static struct vertex *tree;

static long heaviest(int at, int *depth)
{
    long best = 0;
    int deepest = 0;

    for (int c = tree[at].first_child; c >= 0; c = tree[c].next_sibling) {
        int below = 0;
        long found = heaviest(c, &below);
        if (found > best)
            best = found;
        if (below > deepest)
            deepest = below;
    }
    *depth = deepest + 1;
    return best + tree[at].weight;
}

int main(void)
{
    int n, m, depth;
    scanf("%d %d", &n, &m);
    tree = malloc(n * sizeof *tree);
    for (int i = 0; i < n; i++)
        tree[i] = (struct vertex){-1, -1, i % 5};
    for (int i = 0; i < m; i++) {
        int parent, child, w;
        scanf("%d %d %d", &parent, &child, &w);
        tree[child].next_sibling = tree[parent].first_child;
        tree[parent].first_child = child;
        tree[child].weight += w;
    }
    long best = heaviest(0, &depth);
    printf("%ld %d\n", best, depth);
    return 0;
}
