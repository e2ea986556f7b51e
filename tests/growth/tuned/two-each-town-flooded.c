// time: v * e or v^2 + v * e
// space: v + e or e
// line: for (int i = 0; i < e or if (road[i] or parts -= join or find( or while (head[x]
// line: x = head[x] or if (a == b)
// gen: graph {v} {e}
// why: for each town all roads but its own are joined anew
#include <stdio.h>
#include <stdlib.h>

struct road {
    int a, b;
};

static int *head, *size;

static int find(int x)
{
    while (head[x] != x)
        x = head[x] = head[head[x]];
    return x;
}

static int join(int a, int b)
{
    a = find(a);
    b = find(b);
    if (a == b)
        return 0;
    if (size[a] < size[b]) {
        int t = a;
        a = b;
        b = t;
    }
    head[b] = a;
    size[a] += size[b];
    return 1;
}

static int parts_without(int town, const struct road *road, int v, int e)
{
    int parts = v - 1;
    for (int i = 0; i < v; i++) {
        head[i] = i;
        size[i] = 1;
    }
    for (int i = 0; i < e; i++) {
        if (road[i].a != town && road[i].b != town)
            parts -= join(road[i].a, road[i].b);
    }
    return parts;
}

int main(void)
{
    int v, e, vital = 0, worst = 0;
    scanf("%d %d", &v, &e);
    struct road *road = malloc(e * sizeof *road);
    head = malloc(v * sizeof *head);
    size = malloc(v * sizeof *size);
    for (struct road *r = road; r < road + e; r++)
        scanf("%d %d %*d", &r->a, &r->b);
    for (int town = 0; town < v; town++) {
        int parts = parts_without(town, road, v, e);
        if (parts > 1)
            vital++;
        if (parts > worst)
            worst = parts;
    }
    printf("%d towns cut the land, at worst into %d\n", vital, worst);
    return 0;
}
