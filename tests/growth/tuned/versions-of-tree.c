// time: n log n
// space: n log n
// line: nodes[fresh] = or set( or int fresh or int middle or if (place or nodes[fresh].sum
// line: return fresh
// gen: permutation {n}
// why: each of n versions of the tree copies the log n nodes from the root to the changed place
#include <stdio.h>
#include <stdlib.h>

struct node {
    int left, right, sum;
};

static struct node *nodes;
static int used = 1, room = 1024;

/* A copy of the tree of [from, to) with one more at place. */
static int set(int old, int from, int to, int place)
{
    if (used == room) {
        room *= 2;
        nodes = realloc(nodes, room * sizeof *nodes);
    }
    int fresh = used++;
    nodes[fresh] = nodes[old];
    nodes[fresh].sum++;
    if (to - from > 1) {
        int middle = (from + to) / 2;
        if (place < middle) {
            int part = set(nodes[old].left, from, middle, place);
            nodes[fresh].left = part;
        } else {
            int part = set(nodes[old].right, middle, to, place);
            nodes[fresh].right = part;
        }
    }
    return fresh;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    nodes = calloc(room, sizeof *nodes);
    int *version = calloc(n + 1, sizeof *version);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        version[i + 1] = set(version[i], 0, n, x);
    }

    int a = version[n / 3], b = version[n], from = 0, to = n, k = n / 4;
    while (to - from > 1) { /* the kth smallest of the last two thirds */
        int middle = (from + to) / 2;
        int smaller = nodes[nodes[b].left].sum - nodes[nodes[a].left].sum;
        if (k < smaller) {
            a = nodes[a].left, b = nodes[b].left, to = middle;
        } else {
            k -= smaller;
            a = nodes[a].right, b = nodes[b].right, from = middle;
        }
    }
    printf("%d of %d nodes\n", from, used);
    return 0;
}
