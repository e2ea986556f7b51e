// time: n log n
// space: n
// line: insert(t-> or static int height or return t == NULL or int l = or t->height = (l
// line: measure(t) or measure(struct or int balance or if (balance or if (key < or if (t == NULL)
// line: *insert(
// gen: rising {n}
// why: the tree stays log n high though the keys rise; each insertion goes to the bottom
#include <stdio.h>
#include <stdlib.h>

struct tree {
    int key, height;
    struct tree *left, *right;
};

static int height(const struct tree *t)
{
    return t == NULL ? 0 : t->height;
}

static void measure(struct tree *t)
{
    int l = height(t->left), r = height(t->right);
    t->height = (l > r ? l : r) + 1;
}

static struct tree *rotate_left(struct tree *t)
{
    struct tree *up = t->right;
    t->right = up->left;
    up->left = t;
    measure(t);
    measure(up);
    return up;
}

static struct tree *rotate_right(struct tree *t)
{
    struct tree *up = t->left;
    t->left = up->right;
    up->right = t;
    measure(t);
    measure(up);
    return up;
}

static struct tree *insert(struct tree *t, int key)
{
    if (t == NULL) {
        t = calloc(1, sizeof *t);
        t->key = key;
        t->height = 1;
        return t;
    }
    if (key < t->key)
        t->left = insert(t->left, key);
    else
        t->right = insert(t->right, key);
    measure(t);
    int balance = height(t->left) - height(t->right);
    if (balance > 1) {
        if (height(t->left->left) < height(t->left->right))
            t->left = rotate_left(t->left);
        return rotate_right(t);
    }
    if (balance < -1) {
        if (height(t->right->right) < height(t->right->left))
            t->right = rotate_right(t->right);
        return rotate_left(t);
    }
    return t;
}

int main(void)
{
    int n, key;
    struct tree *root = NULL;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &key);
        root = insert(root, key);
    }
    printf("height %d, root %d\n", height(root), root == NULL ? 0 : root->key);
    return 0;
}
