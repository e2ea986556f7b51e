// time: n
// space: n
// line: -
// gen: parents {n}
// why: the pointer to the next leaf only moves forward, each vertex is cut off once
#include <stdio.h>
#include <stdlib.h>

/* The vertices are renamed backwards, so that the root is the last and each parent is larger. */
static int *read_tree(int n)
{
    int *parent = malloc(n * sizeof *parent);
    parent[n - 1] = -1;
    for (int i = 1; i < n; i++) {
        int p;
        scanf("%d", &p);
        parent[n - 1 - i] = n - 1 - p;
    }
    return parent;
}

int main(void)
{
    int n;
    if (scanf("%d", &n) != 1 || n < 2)
        return 1;
    int *parent = read_tree(n);
    int *children = calloc(n, sizeof *children);
    for (int i = 0; i + 1 < n; i++)
        children[parent[i]]++;

    int pointer = 0;
    while (children[pointer] > 0)
        pointer++;
    int leaf = pointer;
    long hash = 7;
    for (int step = 0; step < n - 2; step++) {
        int up = parent[leaf];
        hash = (hash * 131 + up) % 1000000007;
        if (step < 10)
            printf("%d ", up);
        if (--children[up] == 0 && up < pointer) {
            leaf = up;
        } else {
            do
                pointer++;
            while (children[pointer] > 0);
            leaf = pointer;
        }
    }
    printf("... %ld\n", hash);
    free(parent);
    free(children);
    return 0;
}
