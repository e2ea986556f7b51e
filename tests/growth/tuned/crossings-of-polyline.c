// time: n^2
// space: n
// line: return (b.x - a.x) or if (side( or side(p[j] or for (int j or crossings++ or (side(
// gen: points {n}
// why: each two of the n - 1 pieces of the line are tested
#include <stdio.h>
#include <stdlib.h>

struct point {
    long x, y;
};

static int side(struct point a, struct point b, struct point c)
{
    return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}

int main(void)
{
    int n;
    long crossings = 0;

    scanf("%d", &n);
    struct point *p = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++)
        scanf("%ld %ld", &p[i].x, &p[i].y);
    for (int i = 0; i + 1 < n; i++) {
        for (int j = i + 2; j + 1 < n; j++) {
            if (side(p[i], p[i + 1], p[j]) != side(p[i], p[i + 1], p[j + 1]) &&
                side(p[j], p[j + 1], p[i]) != side(p[j], p[j + 1], p[i + 1]))
                crossings++;
        }
    }
    printf("%ld crossings\n", crossings);
    free(p);
    return 0;
}
