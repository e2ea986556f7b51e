// time: n log n
// space: n
// line: at->next[level] or at = at->next or for (int level
// gen: permutation {n}
// why: a search passes a constant number of nodes on each of its log n levels, on average
#include <stdio.h>
#include <stdlib.h>

#define LEVELS 24

struct node {
    int key;
    struct node *next[];
};

static unsigned seed = 88172645;

static int draw_height(void)
{
    int height = 1;
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    for (unsigned bits = seed; bits % 2 == 1 && height < LEVELS; bits /= 2)
        height++;
    return height;
}

static struct node *node_new(int key, int height)
{
    struct node *node = calloc(1, sizeof *node + height * sizeof node->next[0]);
    node->key = key;
    return node;
}

int main(void)
{
    int n, top = 1;
    struct node *head = node_new(-1, LEVELS), *before[LEVELS];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int key, height = draw_height();
        struct node *at = head;
        scanf("%d", &key);
        if (height > top)
            top = height;
        for (int level = top - 1; level >= 0; level--) {
            while (at->next[level] != NULL && at->next[level]->key < key)
                at = at->next[level];
            before[level] = at;
        }
        at = node_new(key, height);
        for (int k = 0; k < height; k++) {
            at->next[k] = before[k]->next[k];
            before[k]->next[k] = at;
        }
    }
    long sum = 0;
    for (struct node *node = head->next[0]; node != NULL; node = node->next[0])
        sum = (sum * 31 + node->key) % 1000003;
    printf("%ld\n", sum);
}
