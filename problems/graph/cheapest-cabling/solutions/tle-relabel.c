/* Too slow: gives all villages of a part a new name at each cable. O(n^2 + m log m). */
#include <stdio.h>
#include <stdlib.h>

#define VILLAGES_MAX 200000
#define OFFERS_MAX 500000

struct offer {
    int u, v, price;
};

static struct offer offers[OFFERS_MAX];
static int parent[VILLAGES_MAX + 1];

static int find(int village)
{
    return parent[village];
}

static int compare_prices(const void *a, const void *b)
{
    int x = ((const struct offer *)a)->price, y = ((const struct offer *)b)->price;

    return (x > y) - (x < y);
}

int main(void)
{
    int villages, count, parts;
    long long total = 0;

    if (scanf("%d %d", &villages, &count) != 2)
        return 1;
    for (int i = 0; i < count; i++) {
        if (scanf("%d %d %d", &offers[i].u, &offers[i].v, &offers[i].price) != 3)
            return 1;
    }
    qsort(offers, (size_t)count, sizeof *offers, compare_prices);
    for (int village = 1; village <= villages; village++)
        parent[village] = village;
    parts = villages;
    for (int i = 0; i < count; i++) {
        int u = find(offers[i].u), v = find(offers[i].v);

        if (u == v)
            continue;
        for (int village = 1; village <= villages; village++) {
            if (parent[village] == u)
                parent[village] = v;
        }
        parts--;
        total += offers[i].price;
    }
    if (parts > 1)
        puts("IMPOSSIBLE");
    else
        printf("%lld\n", total);
    return 0;
}
