// time: 2^n
// space: n
// line: for (unsigned set or if (covers( or for (int i = 0; i < n; i++) or if (!(set >> i & 1)
// gen: graph {n}
// sizes: 3..20
// why: all 2^n sets of vertices are tried; most fail after a few vertices
#include <stdio.h>
#include <stdlib.h>

static int n, m;
static unsigned *near;

/* Has each edge an end in the set? */
static int covers(unsigned set)
{
    for (int i = 0; i < n; i++)
        if (!(set >> i & 1) && (near[i] & ~set))
            return 0;
    return 1;
}

int main(void)
{
    if (scanf("%d %d", &n, &m) != 2 || n > 30)
        return 1;
    near = calloc(n, sizeof *near);
    for (int i = 0; i < m; i++) {
        int u, v, w;
        scanf("%d %d %d", &u, &v, &w);
        near[u] |= 1u << v;
        near[v] |= 1u << u;
    }

    int least = n + 1;
    long count = 0;
    for (unsigned set = 0; set < 1u << n; set++) {
        if (covers(set)) {
            int size = __builtin_popcount(set);
            count++;
            if (size < least)
                least = size;
        }
    }
    printf("%ld covers, the smallest of %d\n", count, least);
    free(near);
    return 0;
}
