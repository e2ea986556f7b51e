// time: n^4
// space: n
// line: for (int d or if (same or || same or return a.x or static int same
// gen: points {n}
// sizes: 16..128
// why: all quadruples of points are tried, n^4 / 24
#include <stdio.h>
#include <stdlib.h>

struct point {
    long x, y;
};

/* Do two of the pairs have the same middle? */
static int same(struct point a, struct point b, struct point c, struct point d)
{
    return a.x + b.x == c.x + d.x && a.y + b.y == c.y + d.y;
}

int main(void)
{
    int n, found = 0;
    scanf("%d", &n);
    struct point *p = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++) {
        scanf("%ld %ld", &p[i].x, &p[i].y);
        p[i].x %= 20;
        p[i].y %= 20;
    }
    for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
            for (int c = b + 1; c < n; c++) {
                for (int d = c + 1; d < n; d++) {
                    if (same(p[a], p[b], p[c], p[d]) || same(p[a], p[c], p[b], p[d])
                        || same(p[a], p[d], p[b], p[c]))
                        found++;
                }
            }
        }
    }
    printf("%d\n", found);
    free(p);
    return 0;
}
