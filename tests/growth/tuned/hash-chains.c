// time: n
// space: n
// line: -
// gen: numbers {n}
// why: chains stay short, because the table doubles with its items; rehashing is amortised
#include <stdio.h>
#include <stdlib.h>

struct item {
    unsigned key;
    int count;
    struct item *next;
};

static struct item **table;
static unsigned size, room = 16;

static unsigned place(unsigned key)
{
    return (key * 2654435761u >> 7) & (room - 1);
}

static void grow(void)
{
    struct item **old = table;
    unsigned before = room;
    room *= 2;
    table = calloc(room, sizeof *table);
    for (unsigned i = 0; i < before; i++) {
        while (old[i] != NULL) {
            struct item *item = old[i];
            old[i] = item->next;
            item->next = table[place(item->key)];
            table[place(item->key)] = item;
        }
    }
    free(old);
}

static int add(unsigned key)
{
    struct item *item = table[place(key)];
    while (item != NULL && item->key != key)
        item = item->next;
    if (item == NULL) {
        if (size++ == room)
            grow();
        item = malloc(sizeof *item);
        *item = (struct item){.key = key, .next = table[place(key)]};
        table[place(key)] = item;
    }
    return ++item->count;
}

int main(void)
{
    int n, most = 0;
    scanf("%d", &n);
    table = calloc(room, sizeof *table);
    for (int i = 0; i < n; i++) {
        unsigned key;
        scanf("%u", &key);
        int count = add(key);
        if (count > most)
            most = count;
    }
    printf("%u %d\n", size, most);
}
