// time: n log n
// space: n
// line: static int by_name or *one = a or return strcmp or tsearch(
// gen: words {n}
// why: n searches in a balanced tree of up to n names; names of 8 letters compare in constant time
/* Gives each name a number when it first comes, and lists them in the order of the dictionary. */
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct guest {
    char name[9];
    int number, visits;
};

static long mix;
static const struct guest *first, *last;

static int by_name(const void *a, const void *b)
{
    const struct guest *one = a, *other = b;

    return strcmp(one->name, other->name);
}

static void list(const void *node, VISIT when, int depth)
{
    (void)depth;
    if (when != postorder && when != leaf)
        return;
    const struct guest *guest = *(struct guest *const *)node;

    if (first == NULL)
        first = guest;
    last = guest;
    mix = (mix * 37 + guest->number * 3 + guest->visits) % 1000003;
}

int main(void)
{
    int n, different = 0;
    void *root = NULL;

    if (scanf("%d", &n) != 1)
        return 1;
    struct guest *guests = calloc(n, sizeof *guests);

    for (int i = 0; i < n; i++) {
        struct guest *next = &guests[different];

        if (scanf("%8s", next->name) != 1)
            return 1;
        struct guest *found = *(struct guest **)tsearch(next, &root, by_name);

        if (found == next)
            next->number = ++different;
        found->visits++;
    }
    twalk(root, list);
    printf("%d names from %s to %s, %ld\n", different, first->name, last->name, mix);
    return 0;
}
