// time: e^2
// space: e
// line: for (long j = i + 1 or crossings += or static int cross or return (a->left or || (b->left
// line: && a->right or && b->right
// gen: graph {v} {e}
// why: each of e (e - 1) / 2 pairs of arcs is looked at, however few the towns
/* Streets drawn as arcs above a line of towns: how many pairs of arcs cross? */
#include <stdio.h>
#include <stdlib.h>

struct arc {
    int left, right;
};

static int cross(const struct arc *a, const struct arc *b)
{
    return (a->left < b->left && b->left < a->right && a->right < b->right)
        || (b->left < a->left && a->left < b->right && b->right < a->right);
}

int main(void)
{
    long towns, e, crossings = 0;

    if (scanf("%ld %ld", &towns, &e) != 2)
        return 1;
    struct arc *arcs = malloc(e * sizeof *arcs);
    for (long i = 0; i < e; i++) {
        int from, to, toll;
        scanf("%d %d %d", &from, &to, &toll);
        arcs[i].left = from < to ? from : to;
        arcs[i].right = from < to ? to : from;
    }
    for (long i = 0; i < e; i++)
        for (long j = i + 1; j < e; j++)
            crossings += cross(&arcs[i], &arcs[j]);
    printf("%ld crossings of %ld arcs over %ld towns\n", crossings, e, towns);
    free(arcs);
    return 0;
}
