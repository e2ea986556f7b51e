// time: n log n
// space: n
// line: while (key != top->key or int is_left =
// line: down = is_left or if (down == NULL or if (is_left
// line: small->right = top; or small = top; or big->left = top; or big = top; or top = down
// gen: permutation {n}
// why: log n turns for each splay on average (amortised), one splay for each of n numbers
#include <stdio.h>
#include <stdlib.h>

struct node {
    int key;
    struct node *left, *right;
};

/* Top down: what is less and what is greater than the key is hung on two other trees. */
static struct node *splay(struct node *top, int key)
{
    struct node ends = {0, NULL, NULL}, *small = &ends, *big = &ends;

    while (key != top->key) {
        int is_left = key < top->key;
        struct node *down = is_left ? top->left : top->right;

        if (down == NULL)
            break;
        if (is_left && key < down->key) {
            top->left = down->right;
            down->right = top;
            top = down;
            if (top->left == NULL)
                break;
        } else if (!is_left && key > down->key) {
            top->right = down->left;
            down->left = top;
            top = down;
            if (top->right == NULL)
                break;
        }
        down = is_left ? top->left : top->right;
        if (is_left) {
            big->left = top;
            big = top;
        } else {
            small->right = top;
            small = top;
        }
        top = down;
    }
    small->right = top->left;
    big->left = top->right;
    top->left = ends.right;
    top->right = ends.left;
    return top;
}

int main(void)
{
    int n, key;
    long mix = 0;
    struct node *root = NULL;

    if (scanf("%d", &n) != 1)
        return 1;
    while (n-- > 0) {
        struct node *leaf = calloc(1, sizeof *leaf);

        if (scanf("%d", &key) != 1)
            return 1;
        leaf->key = key;
        if (root != NULL) {
            root = splay(root, key);
            mix = (mix * 31 + root->key) % 1000003;
            if (key < root->key) {
                leaf->left = root->left;
                leaf->right = root;
                root->left = NULL;
            } else {
                leaf->right = root->right;
                leaf->left = root;
                root->right = NULL;
            }
        }
        root = leaf;
    }
    printf("root %d, %ld\n", root->key, mix);
    return 0;
}
