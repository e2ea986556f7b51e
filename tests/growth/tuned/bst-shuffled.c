// time: n log n
// space: n
// line: while (*at != NULL) or at = key < (*at)->key or depths++
// gen: permutation {n}
// why: keys in random order meet about 1.39 log2 n nodes each
#include <stdio.h>
#include <stdlib.h>

struct node {
    int key;
    struct node *left, *right;
};

int main(void)
{
    int n;
    long depths = 0;
    struct node *tree = NULL;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int key;
        struct node **at = &tree;
        scanf("%d", &key);
        while (*at != NULL) {
            at = key < (*at)->key ? &(*at)->left : &(*at)->right;
            depths++;
        }
        *at = calloc(1, sizeof **at);
        (*at)->key = key;
    }
    printf("%ld\n", depths);
}
