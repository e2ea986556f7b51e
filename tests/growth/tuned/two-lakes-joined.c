// time: n * m
// space: n * m
// line: scanf("%d", &depth) or for (int c = 0 or join( or while (up[x] or x = up[x] or return x
// line: if (depth or lakes++ or find( or up[a] = b
// gen: grid {n} {m}
// why: each cell is joined with at most two neighbours; the paths stay short
#include <stdio.h>
#include <stdlib.h>

static int *up;
static int lakes;

static int find(int x)
{
    while (up[x] != x)
        x = up[x] = up[up[x]];
    return x;
}

static void join(int a, int b)
{
    if (up[b] < 0)
        return;
    a = find(a);
    b = find(b);
    if (a != b) {
        up[a] = b;
        lakes--;
    }
}

int main(void)
{
    int n, m;
    scanf("%d %d", &n, &m);
    up = malloc((size_t)n * m * sizeof *up);
    for (int r = 0; r < n; r++) {
        for (int c = 0; c < m; c++) {
            int depth, at = r * m + c;
            scanf("%d", &depth);
            up[at] = -1;
            if (depth < 55)
                continue; /* dry */
            up[at] = at;
            lakes++;
            if (c > 0)
                join(at, at - 1);
            if (r > 0)
                join(at, at - m);
        }
    }
    printf("%d lakes\n", lakes);
    free(up);
    return 0;
}
