// time: e log e
// space: v + e
// line: qsort( or static int by_price or const struct road *a = or return a->price
// line: value = value *
// line: (c = getchar
// gen: graph {v} {e}
// why: the e roads are sorted by price with e log e comparisons; then all of one price are gone
// why: through twice
/* The walk with the most roads where each road is dearer than the one before. */
#include <stdio.h>
#include <stdlib.h>

struct road {
    int price, a, b, to_a, to_b;
};

static int by_price(const void *left, const void *right)
{
    const struct road *a = left, *b = right;

    return a->price - b->price;
}

static int number(void)
{
    int c, value = 0;

    while ((c = getchar()) >= '0')
        value = value * 10 + c - '0';
    return value;
}

int main(void)
{
    int best = 0;
    long v = number(), e = number();
    struct road *roads = malloc(e * sizeof *roads);
    int *longest = calloc(v, sizeof *longest);
    for (long k = 0; k < e; k++) {
        roads[k].a = number();
        roads[k].b = number();
        roads[k].price = number();
    }
    qsort(roads, e, sizeof *roads, by_price);
    for (long first = 0, end; first < e; first = end) {
        for (end = first; end < e && roads[end].price == roads[first].price; end++) {
            roads[end].to_a = longest[roads[end].b] + 1;
            roads[end].to_b = longest[roads[end].a] + 1;
        }
        for (struct road *r = roads + first; r < roads + end; r++) {
            if (r->to_a > longest[r->a])
                longest[r->a] = r->to_a;
            if (r->to_b > longest[r->b])
                longest[r->b] = r->to_b;
        }
    }
    for (long i = 0; i < v; i++)
        if (longest[i] > best)
            best = longest[i];
    printf("%d roads\n", best);
    free(roads);
    free(longest);
    return 0;
}
