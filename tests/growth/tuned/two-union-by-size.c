// time: m log n or n + m log n
// space: n
// line: while (parent[x] or x = parent[x]
// gen: keys {n} {m}
// why: sets of equal sizes are joined, so the trees are log n deep; m finds climb them without
// why: shortening
#include <stdio.h>
#include <stdlib.h>

static int *parent, *size;

static int find(int x)
{
    while (parent[x] != x)
        x = parent[x];
    return x;
}

static void unite(int a, int b)
{
    a = find(a);
    b = find(b);
    if (a == b)
        return;
    if (size[a] < size[b]) {
        int t = a;
        a = b;
        b = t;
    }
    parent[b] = a;
    size[a] += size[b];
}

int main(void)
{
    int n, m, x, same = 0;

    scanf("%d %d", &n, &m);
    parent = malloc(n * sizeof(int));
    size = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++) {
        parent[i] = i;
        size[i] = 1;
    }
    for (int step = 1; step < n; step *= 2)
        for (int i = 0; i + step < n; i += 2 * step)
            unite(i, i + step);
    for (int i = 0; i < m; i++) {
        scanf("%d", &x);
        same += find(x) == 0 ? x % 3 : 1;
    }
    printf("%d, %d\n", same, size[find(0)]);
    return 0;
}
