// time: n^4
// space: n
// line: for (int d = or found += same_circle or static int same_circle or long ax = or long bx =
// line: long cx = or long a = or return ax
// gen: points {n}
// why: all choices of four points out of n are tested, each by one determinant
/* How many choices of four stakes stand on one circle or line? (On a small lawn.) */
#include <stdio.h>
#include <stdlib.h>

struct stake {
    long x, y;
};

static int same_circle(struct stake p, struct stake q, struct stake r, struct stake s)
{
    long ax = p.x - s.x, ay = p.y - s.y;
    long bx = q.x - s.x, by = q.y - s.y;
    long cx = r.x - s.x, cy = r.y - s.y;
    long a = ax * ax + ay * ay, b = bx * bx + by * by, c = cx * cx + cy * cy;

    return ax * (by * c - b * cy) - ay * (bx * c - b * cx) + a * (bx * cy - by * cx) == 0;
}

int main(void)
{
    int n;
    long found = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct stake *stakes = malloc((size_t)n * sizeof *stakes);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld %ld", &stakes[i].x, &stakes[i].y) != 2)
            return 1;
        stakes[i].x %= 40;
        stakes[i].y %= 40;
    }
    for (int a = 0; a < n; a++)
        for (int b = a + 1; b < n; b++)
            for (int c = b + 1; c < n; c++)
                for (int d = c + 1; d < n; d++)
                    found += same_circle(stakes[a], stakes[b], stakes[c], stakes[d]);
    printf("%ld choices of four\n", found);
    free(stakes);
    return 0;
}
