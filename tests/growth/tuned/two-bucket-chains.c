// time: m + k
// space: m + k
// line: -
// gen: keys {k} {m}
// why: each number is hung into its bucket, and all k buckets are emptied in order once
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value, index;
    struct node *next;
};

int main(void)
{
    int k, n;

    scanf("%d %d", &k, &n);
    struct node **bucket = malloc(k * sizeof(struct node *));
    for (int i = 0; i < k; i++)
        bucket[i] = NULL;
    for (int i = 0; i < n; i++) {
        struct node *node = malloc(sizeof(struct node));

        scanf("%d", &node->value);
        node->index = i;
        node->next = bucket[node->value];
        bucket[node->value] = node;
    }
    long place = 0, moved = 0, empty = 0;
    for (int i = 0; i < k; i++) {
        struct node *node = bucket[i];

        if (node == NULL)
            empty++;
        while (node != NULL) {
            struct node *gone = node;

            moved += labs(place++ - node->index);
            node = node->next;
            free(gone);
        }
    }
    printf("moved by %ld, %ld empty\n", moved, empty);
    free(bucket);
    return 0;
}
