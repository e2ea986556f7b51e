// time: n
// space: n
// line: -
// gen: rising {n}
// why: the walk looks for the last of each left branch, but goes down every edge twice at most
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *left, *right;
};

static struct node *balanced(int n)
{
    if (n == 0)
        return NULL;
    struct node *node = malloc(sizeof *node), *left = balanced(n / 2);
    if (scanf("%d", &node->value) != 1)
        exit(1);
    node->left = left;
    node->right = balanced(n - n / 2 - 1);
    return node;
}

/* In order without a stack: a thread leads back from the last of the left branch. */
int main(void)
{
    int n, threads = 0, before = -1, in_order = 1;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct node *at = balanced(n);
    while (at != NULL) {
        if (at->left != NULL) {
            struct node *last = at->left;

            while (last->right != NULL && last->right != at)
                last = last->right;
            if (last->right == NULL) {
                last->right = at;
                threads++;
                at = at->left;
                continue;
            }
            last->right = NULL;
        }
        in_order = in_order && before <= at->value;
        before = at->value;
        mix = (mix * 31 + at->value) % 1000003;
        at = at->right;
    }
    printf("%s, %d threads, %ld\n", in_order ? "in order" : "mixed up", threads, mix);
    return 0;
}
