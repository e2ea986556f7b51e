// time: n log n
// space: n
// line: static struct node *merge or if (a == NULL) or if (b == NULL) or if (b->key < a->key)
// line: a->right = merge( or if (a->left == NULL or a->rank = or a = b; or b = other;
// line: struct node *other = a; or struct node *other = a->left or a->left = a->right;
// line: a->right = other;
// gen: numbers {n}
// why: right spines are at most log n long, and taking all n out in order cannot be cheaper
#include <stdio.h>
#include <stdlib.h>

struct node {
    int key, rank;
    struct node *left, *right;
};

static struct node *merge(struct node *a, struct node *b)
{
    if (a == NULL)
        return b;
    if (b == NULL)
        return a;
    if (b->key < a->key) {
        struct node *other = a;

        a = b;
        b = other;
    }
    a->right = merge(a->right, b);
    if (a->left == NULL || a->left->rank < a->right->rank) {
        struct node *other = a->left;

        a->left = a->right;
        a->right = other;
    }
    a->rank = a->right == NULL ? 1 : a->right->rank + 1;
    return a;
}

int main(void)
{
    int n;
    long mix = 0;
    struct node *heap = NULL;

    if (scanf("%d", &n) != 1)
        return 1;
    struct node *nodes = calloc(n, sizeof *nodes);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &nodes[i].key) != 1)
            return 1;
        nodes[i].rank = 1;
        heap = merge(heap, &nodes[i]);
    }
    while (heap != NULL) {
        mix = (mix * 31 + heap->key) % 1000003;
        heap = merge(heap->left, heap->right);
    }
    printf("%ld\n", mix);
    free(nodes);
    return 0;
}
