// time: n sqrt n
// space: n
// line: while (r->count > width) or int last = or r->head = r->head or r->items[r->head] =
// line: *item(r, k) = or for (int k = r->count++ or return &r->items or int at = or r++;
// line: r->count++;
// gen: numbers {n}
// why: a list in rings of sqrt n numbers: an insert shifts part of one ring, then the last of each
// why: of the up to sqrt n rings behind it becomes the first of the next
// Inserts each number at a random place of the list so far, which is an array of rings.
#include <stdio.h>
#include <stdlib.h>

struct ring {
    int *items, head, count;
};

static int width; /* of a full ring; there is room for one more */

static int *item(struct ring *r, int k)
{
    int at = r->head + k;
    return &r->items[at > width ? at - width - 1 : at];
}

static void insert(struct ring *r, int offset, int x)
{
    for (int k = r->count++; k > offset; k--)
        *item(r, k) = *item(r, k - 1);
    *item(r, offset) = x;
    while (r->count > width) {
        int last = *item(r, --r->count);
        r++;
        r->head = r->head > 0 ? r->head - 1 : width;
        r->items[r->head] = last;
        r->count++;
    }
}

int main(void)
{
    int n;
    long mixed = 0;

    scanf("%d", &n);
    while ((width + 1) * (width + 1) <= n)
        width++;
    int parts = n / width + 1;
    struct ring *rings = calloc(parts, sizeof *rings);
    for (int i = 0; i < parts; i++)
        rings[i].items = malloc((width + 1) * sizeof(int));
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        int place = x % (i + 1);
        insert(&rings[place / width], place % width, x);
    }
    for (int i = 0; i < n; i++)
        mixed = (mixed * 3 + *item(&rings[i / width], i % width)) % 1000000007;
    printf("%ld\n", mixed);
    for (int i = 0; i < parts; i++)
        free(rings[i].items);
    free(rings);
    return 0;
}
