// time: n log n
// space: n
// line: qsort( or static int by_angle or p_low or long turn or return (turn or static int is_low
// line: return p->y < or static long cross or return p->x or const struct point *p = x
// gen: points {n}
// why: the points are sorted by their direction, n log n comparisons; the rest is one walk
/* The area of the polygon that visits all points in the order they are seen from their middle. */
#include <stdio.h>
#include <stdlib.h>

struct point {
    long x, y;
};

static long cross(const struct point *p, const struct point *q)
{
    return p->x * q->y - p->y * q->x;
}

static int is_low(const struct point *p)
{
    return p->y < 0 || (p->y == 0 && p->x < 0);
}

static int by_angle(const void *x, const void *y)
{
    const struct point *p = x, *q = y;
    int p_low = is_low(p), q_low = is_low(q);

    if (p_low != q_low)
        return p_low - q_low;
    long turn = cross(p, q);
    return (turn < 0) - (turn > 0);
}

static long read_number(void)
{
    long c, x = 0;

    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

int main(void)
{
    struct point middle = {0, 0};

    int n = (int)read_number();
    struct point *points = malloc(n * sizeof *points);
    for (int i = 0; i < n; i++) {
        points[i].x = read_number();
        points[i].y = read_number();
        middle.x += points[i].x;
        middle.y += points[i].y;
    }
    for (int i = 0; i < n; i++) {
        points[i].x -= middle.x / n;
        points[i].y -= middle.y / n;
    }
    qsort(points, n, sizeof *points, by_angle);
    long twice = 0;
    for (int i = 0; i < n; i++)
        twice += cross(&points[i], &points[i + 1 < n ? i + 1 : 0]);
    printf("%ld.%d\n", twice / 2, twice % 2 ? 5 : 0);
    free(points);
    return 0;
}
