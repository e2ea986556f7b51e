// time: m log n or n + m log n
// space: n
// line: for (int bit or if (tree[at] or at = tree or int b = or if (tree[at].child or best |=
// gen: keys {n} {m}
// why: each of m keys goes down a trie of log n bits twice; no more than 2 n nodes can come up
#include <stdio.h>
#include <stdlib.h>

struct node {
    int child[2];
};

static struct node *tree;
static int nodes = 1, room = 16;

static int fresh(void)
{
    if (nodes == room) {
        room *= 2;
        tree = realloc(tree, room * sizeof *tree);
    }
    tree[nodes].child[0] = tree[nodes].child[1] = 0;
    return nodes++;
}

static void insert(int key, int bits)
{
    int at = 0;

    for (int bit = bits - 1; bit >= 0; bit--) {
        int b = key >> bit & 1;
        if (tree[at].child[b] == 0) {
            int made = fresh();
            tree[at].child[b] = made;
        }
        at = tree[at].child[b];
    }
}

static int largest_xor(int key, int bits)
{
    int at = 0, best = 0;

    for (int bit = bits - 1; bit >= 0; bit--) {
        int b = (key >> bit & 1) ^ 1;
        if (tree[at].child[b] != 0)
            best |= 1 << bit;
        else
            b ^= 1;
        at = tree[at].child[b];
    }
    return best;
}

int main(void)
{
    int n, m, bits = 1;
    long sum = 0;

    scanf("%d %d", &n, &m);
    while (1 << bits < n)
        bits++;
    tree = calloc(room, sizeof *tree);
    for (int i = 0; i < m; i++) {
        int key;
        scanf("%d", &key);
        insert(key, bits);
        sum += largest_xor(key, bits);
    }
    printf("%ld %d\n", sum, nodes);
    return 0;
}
