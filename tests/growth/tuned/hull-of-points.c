// time: n log n
// space: n
// line: qsort( or if (p->x != q->x) or return p->x < q->x or const Point *p
// gen: points {n}
// why: the library sorts the points by x; the walk along them pushes and pops each once
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    long x, y;
} Point;

static int left_to_right(const void *a, const void *b)
{
    const Point *p = a, *q = b;

    if (p->x != q->x)
        return p->x < q->x ? -1 : 1;
    return p->y < q->y ? -1 : p->y > q->y;
}

static long cross(Point o, Point a, Point b)
{
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

int main(void)
{
    int n, h = 0;

    scanf("%d", &n);
    Point *p = malloc(n * sizeof(Point)), *hull = malloc((2 * n + 1) * sizeof(Point));
    for (int i = 0; i < n; i++)
        scanf("%ld %ld", &p[i].x, &p[i].y);
    qsort(p, n, sizeof(Point), left_to_right);
    for (int i = 0; i < n; i++) {
        while (h >= 2 && cross(hull[h - 2], hull[h - 1], p[i]) <= 0)
            h--;
        hull[h++] = p[i];
    }
    for (int i = n - 2, lower = h + 1; i >= 0; i--) {
        while (h >= lower && cross(hull[h - 2], hull[h - 1], p[i]) <= 0)
            h--;
        hull[h++] = p[i];
    }
    double area = 0;
    for (int i = 0; i + 1 < h; i++)
        area += (double)hull[i].x * hull[i + 1].y - (double)hull[i + 1].x * hull[i].y;
    printf("%d corners, area %.0f\n", h - 1, area / 2);
    free(p);
    free(hull);
    return 0;
}
