// time: n^2
// space: n
// line: for (int other = 1 or if (parent[other] == who) or children++
// gen: parents {n}
// why: for each vertex the parents of all others are looked through
#include <stdio.h>
#include <stdlib.h>

struct tree {
    int size;
    int *parent;
};

static int count_children(const struct tree *tree, int who)
{
    int children = 0;
    const int *parent = tree->parent;

    for (int other = 1; other < tree->size; other++) {
        if (parent[other] == who)
            children++;
    }
    return children;
}

int main(void)
{
    struct tree tree;
    int histogram[8] = {0}, most = -1, whose = -1;
    char line[64];

    if (!fgets(line, sizeof line, stdin))
        return 1;
    tree.size = (int)strtol(line, NULL, 10);
    tree.parent = malloc(tree.size * sizeof(int));
    tree.parent[0] = -1;
    for (int i = 1; i < tree.size && fgets(line, sizeof line, stdin); i++)
        tree.parent[i] = (int)strtol(line, NULL, 10);

    for (int i = 0; i < tree.size; i++) {
        int children = count_children(&tree, i);
        histogram[children < 7 ? children : 7]++;
        if (children > most) {
            most = children;
            whose = i;
        }
    }
    for (int i = 0; i < 8; i++)
        printf("%d%s: %d\n", i, i == 7 ? "+" : "", histogram[i]);
    printf("%d has most: %d\n", whose, most);
    free(tree.parent);
    return 0;
}
