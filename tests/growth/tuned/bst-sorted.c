// time: n^2
// space: n
// line: while (*at != NULL) or at = key < (*at)->key
// gen: rising {n}
// why: sorted keys make the tree a list, walked whole for each key
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
