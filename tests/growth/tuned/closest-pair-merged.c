// time: n log n
// space: n
// line: while (i < middle || j or if (j == to or spare[k++] or for (i = 0; i < k or p[from + i] =
// line: if (fabs or qsort( or return (a->x or by_x(
// gen: points {n}
// why: each of log n levels merges by y and looks at a strip in which few points are near
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

struct point {
    double x, y;
};

static struct point *p, *spare, *strip;

static int by_x(const void *left, const void *right)
{
    const struct point *a = left, *b = right;
    return (a->x > b->x) - (a->x < b->x);
}

static double closest(int from, int to)
{
    if (to - from < 2)
        return 1e18;
    int middle = (from + to) / 2, i = from, j = middle, k = 0, count = 0;
    double border = p[middle].x;
    double best = fmin(closest(from, middle), closest(middle, to));

    while (i < middle || j < to) {
        if (j == to || (i < middle && p[i].y <= p[j].y))
            spare[k++] = p[i++];
        else
            spare[k++] = p[j++];
    }
    for (i = 0; i < k; i++) {
        p[from + i] = spare[i];
        if (fabs(spare[i].x - border) >= best)
            continue;
        for (int q = count - 1; q >= 0 && spare[i].y - strip[q].y < best; q--)
            best = fmin(best, hypot(spare[i].x - strip[q].x, spare[i].y - strip[q].y));
        strip[count++] = spare[i];
    }
    return best;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    p = malloc(n * sizeof *p);
    spare = malloc(n * sizeof *p);
    strip = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++)
        scanf("%lf %lf", &p[i].x, &p[i].y);
    qsort(p, n, sizeof *p, by_x);
    printf("%.4f\n", closest(0, n));
    return 0;
}
