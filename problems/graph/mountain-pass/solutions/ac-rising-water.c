/* Joins by height, the smaller piece below the larger. O((n + m + q) log m) time, O(n + m). */
#include <stdio.h>
#include <stdlib.h>

#define VILLAGES_MAX 200000
#define ROADS_MAX 400000
#define NEVER 2000000000

struct road {
    int u, v, height;
};

static struct road roads[ROADS_MAX];
static int above[VILLAGES_MAX + 1];
static int linked_at[VILLAGES_MAX + 1]; /* the height of the link to above; NEVER at a root */
static int size[VILLAGES_MAX + 1];

static int compare_heights(const void *a, const void *b)
{
    const struct road *left = a, *right = b;

    return (left->height > right->height) - (left->height < right->height);
}

/* Ways are not shortened: the links are what the questions need. */
static int root_of(int village)
{
    while (linked_at[village] != NEVER)
        village = above[village];
    return village;
}

static void join(int a, int b, int height)
{
    a = root_of(a);
    b = root_of(b);
    if (a == b)
        return;
    if (size[a] > size[b]) {
        int kept = a;

        a = b;
        b = kept;
    }
    above[a] = b;
    linked_at[a] = height;
    size[b] += size[a];
}

static int lowest_pass(int a, int b)
{
    int height = 0;

    while (a != b) {
        int *lower = linked_at[a] < linked_at[b] ? &a : &b;

        height = linked_at[*lower];
        if (height == NEVER)
            return -1;
        *lower = above[*lower];
    }
    return height;
}

int main(void)
{
    int n, m, q;

    if (scanf("%d %d %d", &n, &m, &q) != 3)
        return 1;
    for (int village = 1; village <= n; village++) {
        linked_at[village] = NEVER;
        size[village] = 1;
    }
    for (int i = 0; i < m; i++) {
        if (scanf("%d %d %d", &roads[i].u, &roads[i].v, &roads[i].height) != 3)
            return 1;
    }
    qsort(roads, (size_t)m, sizeof *roads, compare_heights);
    for (int i = 0; i < m; i++)
        join(roads[i].u, roads[i].v, roads[i].height);
    while (q-- > 0) {
        int a, b;

        if (scanf("%d %d", &a, &b) != 2)
            return 1;
        printf("%d\n", lowest_pass(a, b));
    }
    return 0;
}
