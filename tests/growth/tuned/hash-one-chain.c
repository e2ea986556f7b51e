// time: n^2
// space: n
// line: item = item->next or while (item != NULL or item->key != key
// gen: rising {n}
// why: every key is a multiple of the table's size: one chain, walked whole for each
#include <stdio.h>
#include <stdlib.h>

struct item {
    unsigned key;
    struct item *next;
};

static struct item *table[1024];

static int add(unsigned key)
{
    struct item **chain = &table[key % 1024], *item = *chain;
    while (item != NULL && item->key != key)
        item = item->next;
    if (item != NULL)
        return 0;
    item = malloc(sizeof *item);
    *item = (struct item){.key = key, .next = *chain};
    *chain = item;
    return 1;
}

int main(void)
{
    int n, distinct = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        unsigned x;
        scanf("%u", &x);
        distinct += add(x * 1024);
    }
    printf("%d\n", distinct);
}
