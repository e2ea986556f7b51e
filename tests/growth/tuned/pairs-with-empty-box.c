// time: n^2
// space: n
// line: for (int j = i + 1 or int y = points[j] or if (y <= low or continue
// gen: points {n}
// why: from each of n points all points to the right of it are gone through: n^2 / 2 steps; nearly
// why: all are left out there, boxes (each a record of one side) are only about 2 ln n a point
/* How many pairs of points are opposite corners of a box with no other point inside? */
#include <stdio.h>
#include <stdlib.h>

struct point {
    int x, y;
};

static int compare(const void *left, const void *right)
{
    const struct point *a = left, *b = right;

    return a->x != b->x ? (a->x > b->x) - (a->x < b->x) : (a->y > b->y) - (a->y < b->y);
}

int main(void)
{
    int n;
    long boxes = 0;

    scanf("%d", &n);
    struct point *points = malloc(n * sizeof *points);
    for (int i = 0; i < n; i++)
        scanf("%d %d", &points[i].x, &points[i].y);
    qsort(points, n, sizeof *points, compare);
    for (int i = 0; i < n; i++) {
        int low = -1, high = 1000000000;
        for (int j = i + 1; j < n; j++) {
            int y = points[j].y;
            if (y <= low || y >= high)
                continue;
            boxes++;
            if (y >= points[i].y)
                high = y;
            else
                low = y;
        }
    }
    printf("%ld boxes\n", boxes);
    free(points);
    return 0;
}
