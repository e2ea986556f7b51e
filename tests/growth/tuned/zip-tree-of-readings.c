// time: n log n
// space: n
// line: while (*at && or while (at && or at = key < at->key or at = key < (*at)->key or depth++
// line: static int above or return node->rank
// gen: numbers {n}
// why: random ranks keep the expected depth at log n; n inserts and n searches go down so far
/* Readings are put into a zip tree: ranks fall as in tossed coins, and a newcomer unzips the branch
 * that it outranks. How deep are they on average? */
#include <stdio.h>
#include <stdlib.h>

struct node {
    long key;
    int rank;
    struct node *left, *right;
};

static struct node *root;
static unsigned luck = 12345;

static int toss(void)
{
    luck ^= luck << 13;
    luck ^= luck >> 17;
    luck ^= luck << 5;
    return luck ? __builtin_ctz(luck) : 31;
}

static int above(const struct node *node, int rank, long key)
{
    return node->rank > rank || (node->rank == rank && node->key <= key);
}

static void insert(struct node *fresh)
{
    long key = fresh->key;
    int rank = fresh->rank = toss();
    struct node **at = &root;

    while (*at && above(*at, rank, key))
        at = key < (*at)->key ? &(*at)->left : &(*at)->right;
    struct node *rest = *at, **low = &fresh->left, **high = &fresh->right;
    *at = fresh;
    while (rest) {
        if (rest->key < key) {
            *low = rest;
            low = &rest->right;
            rest = *low;
        } else {
            *high = rest;
            high = &rest->left;
            rest = *high;
        }
    }
    *low = *high = NULL;
}

int main(void)
{
    int n;
    long depth = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct node *nodes = malloc(n * sizeof *nodes);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &nodes[i].key) != 1)
            return 1;
        insert(&nodes[i]);
    }
    for (int i = 0; i < n; i++) {
        long key = nodes[i].key;
        const struct node *at = root;

        while (at && at->key != key) {
            at = key < at->key ? at->left : at->right;
            depth++;
        }
    }
    printf("%.2f deep on average\n", (double)depth / n);
    free(nodes);
    return 0;
}
