// time: n log^2 n
// space: n
// line: qsort(near or return (a->y or int by_y( or const struct point *a
// gen: points {n}
// why: on each of log n levels the points of both halves are sorted by y again
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct point {
    double x, y;
};

static int by_x(const void *left, const void *right)
{
    const double *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

static int by_y(const void *left, const void *right)
{
    const struct point *a = left, *b = right;
    return (a->y > b->y) - (a->y < b->y);
}

static double closest(const struct point *p, int n, struct point *near)
{
    if (n < 2)
        return 1e18;
    int half = n / 2;
    double left = closest(p, half, near);
    double right = closest(p + half, n - half, near);
    double best = left < right ? left : right;

    memcpy(near, p, n * sizeof *p);
    qsort(near, n, sizeof *near, by_y);
    int kept = 0;
    for (int i = 0; i < n; i++)
        if (fabs(near[i].x - p[half].x) < best)
            near[kept++] = near[i];
    for (int i = 0; i < kept; i++)
        for (int j = i + 1; j < kept && near[j].y - near[i].y < best; j++)
            best = fmin(best, hypot(near[i].x - near[j].x, near[i].y - near[j].y));
    return best;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    struct point *p = malloc(n * sizeof *p), *near = malloc(n * sizeof *near);
    for (int i = 0; i < n; i++)
        scanf("%lf %lf", &p[i].x, &p[i].y);
    qsort(p, n, sizeof *p, by_x);
    printf("%.4f\n", closest(p, n, near));
    return 0;
}
