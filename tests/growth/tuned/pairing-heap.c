// time: n log n
// space: n
// line: static struct heap *meld or if (a == NULL or if (b->key < a->key or b->next = a->child
// line: a->child = b or while (list != NULL or pairs = two or struct heap *two or return a;
// line: struct heap *one = or list = other == or two->next = pairs or heap = meld(heap, one
// line: while (pairs != or pairs = pairs->next
// gen: numbers {n}
// why: n times the least is taken, which melds log n branches two by two (amortised)
#include <stdio.h>
#include <stdlib.h>

struct heap {
    int key;
    struct heap *child, *next;
};

static struct heap *meld(struct heap *a, struct heap *b)
{
    if (a == NULL || b == NULL)
        return a == NULL ? b : a;
    if (b->key < a->key) {
        struct heap *swap = a;
        a = b;
        b = swap;
    }
    b->next = a->child;
    a->child = b;
    return a;
}

/* The branches of the least are melded in pairs, then the pairs from the last to the first. */
static struct heap *without_least(struct heap *least)
{
    struct heap *list = least->child, *pairs = NULL, *heap = NULL;

    while (list != NULL) {
        struct heap *one = list, *other = list->next;

        list = other == NULL ? NULL : other->next;
        struct heap *two = meld(one, other);
        two->next = pairs;
        pairs = two;
    }
    while (pairs != NULL) {
        struct heap *one = pairs;

        pairs = pairs->next;
        heap = meld(heap, one);
    }
    free(least);
    return heap;
}

int main(void)
{
    int n;
    long mix = 0;
    struct heap *heap = NULL;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        struct heap *single = calloc(1, sizeof *single);

        if (scanf("%d", &single->key) != 1)
            return 1;
        heap = meld(heap, single);
    }
    while (heap != NULL) {
        mix = (mix * 31 + heap->key) % 1000003;
        heap = without_least(heap);
    }
    printf("%ld\n", mix);
    return 0;
}
