// time: n log n
// space: n
// line: insert( or if (value < node->value) or if (node == NULL) or split(skew
// line: node->left->level == node->level or node->right->right->level or return node
// gen: numbers {n}
// why: an AA tree is at most 2 log n deep, and each of n numbers is put in from its root
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value, level;
    struct node *left, *right;
};

static struct node *skew(struct node *node)
{
    if (node->left != NULL && node->left->level == node->level) {
        struct node *left = node->left;
        node->left = left->right;
        left->right = node;
        return left;
    }
    return node;
}

static struct node *split(struct node *node)
{
    if (node->right != NULL && node->right->right != NULL
        && node->right->right->level == node->level) {
        struct node *right = node->right;
        node->right = right->left;
        right->left = node;
        right->level++;
        return right;
    }
    return node;
}

static struct node *insert(struct node *node, int value)
{
    if (node == NULL) {
        node = calloc(1, sizeof *node);
        node->value = value;
        node->level = 1;
        return node;
    }
    if (value < node->value)
        node->left = insert(node->left, value);
    else
        node->right = insert(node->right, value);
    return split(skew(node));
}

static void visit(const struct node *node, long *rank, long *sum)
{
    if (node == NULL)
        return;
    visit(node->left, rank, sum);
    *sum = (*sum + ++*rank * node->value) % 1000000007;
    visit(node->right, rank, sum);
}

int main(void)
{
    int n, value;
    long rank = 0, sum = 0;
    struct node *root = NULL;

    scanf("%d", &n);
    while (scanf("%d", &value) == 1)
        root = insert(root, value);
    visit(root, &rank, &sum);
    printf("%ld %ld %d\n", rank, sum, root ? root->level : 0);
}
