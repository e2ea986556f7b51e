// time: n^4
// space: n
// line: for (int d or if (d != a or inside += or double ax or double bx or double cx or double det
// line: return det
// gen: points {n}
// why: for each of the n^3 / 6 circles through three points all n points are tested
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    double x, y;
} Point;

static int turns_left(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

static int in_circle(Point a, Point b, Point c, Point p)
{
    double ax = a.x - p.x, ay = a.y - p.y;
    double bx = b.x - p.x, by = b.y - p.y;
    double cx = c.x - p.x, cy = c.y - p.y;
    double det = (ax * ax + ay * ay) * (bx * cy - cx * by) -
                 (bx * bx + by * by) * (ax * cy - cx * ay) +
                 (cx * cx + cy * cy) * (ax * by - bx * ay);
    return det > 0;
}

int main(void)
{
    int n;
    long fullest = 0, empty = 0;

    scanf("%d", &n);
    Point *p = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++) {
        scanf("%lf %lf", &p[i].x, &p[i].y);
        p[i].x /= 1e9;
        p[i].y /= 1e9;
    }
    for (int a = 0; a < n; a++)
        for (int b = a + 1; b < n; b++)
            for (int c = b + 1; c < n; c++) {
                int left = turns_left(p[a], p[b], p[c]);
                long inside = 0;
                for (int d = 0; d < n; d++)
                    if (d != a && d != b && d != c)
                        inside += in_circle(p[a], p[b], p[c], p[d]) == left;
                if (inside > fullest)
                    fullest = inside;
                if (inside == 0)
                    empty++;
            }
    printf("fullest %ld, empty %ld\n", fullest, empty);
    return 0;
}
