// time: n log n
// space: n
// line: if (key < tree->key) or tree->left = insert or tree->right = insert
// line: static struct node *insert or if (tree == NULL) or ->priority > tree->priority
// line: for (; tree->key != key or tree = key < tree->key
// gen: rising {n}
// why: random priorities keep the expected depth at O(log n), even for sorted keys
#include <stdio.h>
#include <stdlib.h>

struct node {
    int key;
    unsigned priority;
    struct node *left, *right;
};

static unsigned seed = 2463534242u;

static unsigned draw(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

static struct node *rotate_right(struct node *tree)
{
    struct node *top = tree->left;
    tree->left = top->right;
    top->right = tree;
    return top;
}

static struct node *rotate_left(struct node *tree)
{
    struct node *top = tree->right;
    tree->right = top->left;
    top->left = tree;
    return top;
}

static struct node *insert(struct node *tree, int key)
{
    if (tree == NULL) {
        tree = malloc(sizeof *tree);
        *tree = (struct node){.key = key, .priority = draw()};
        return tree;
    }
    if (key < tree->key) {
        tree->left = insert(tree->left, key);
        return tree->left->priority > tree->priority ? rotate_right(tree) : tree;
    }
    tree->right = insert(tree->right, key);
    return tree->right->priority > tree->priority ? rotate_left(tree) : tree;
}

static int depth_of(const struct node *tree, int key)
{
    int depth = 0;
    for (; tree->key != key; depth++)
        tree = key < tree->key ? tree->left : tree->right;
    return depth;
}

int main(void)
{
    int n;
    struct node *tree = NULL;
    long depths = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        tree = insert(tree, x);
    }
    for (int i = 0; i < n; i++)
        depths += depth_of(tree, i);
    printf("%ld\n", depths);
}
