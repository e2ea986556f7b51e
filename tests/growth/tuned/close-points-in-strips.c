// time: n sqrt n
// space: n
// line: for (int j = i + 1 or close += near or static int near or long dx = or return dx * dx
// gen: points {n}
// why: sqrt n strips hold sqrt n of the evenly spread points each; each point is compared with half
// why: of its own strip and all of the next one: 1.5 sqrt n steps a point
/* How many pairs of points are no farther apart than a strip of the map is wide? */
#include <stdio.h>
#include <stdlib.h>

struct point {
    int x, y;
};

static int near(const struct point *a, const struct point *b, long reach)
{
    long dx = a->x - b->x, dy = a->y - b->y;

    return dx * dx + dy * dy <= reach * reach;
}

int main(void)
{
    char line[64], *rest;
    int n = atoi(fgets(line, sizeof line, stdin)), strips = 1;
    long close = 0;

    while ((long)(strips + 1) * (strips + 1) <= n)
        strips++;
    int width = 1000000000 / strips + 1;
    struct point *points = malloc(n * sizeof *points), *placed = malloc(n * sizeof *placed);
    int *start = calloc(strips + 2, sizeof *start);
    for (int i = 0; i < n; i++) {
        fgets(line, sizeof line, stdin);
        points[i].x = strtol(line, &rest, 10);
        points[i].y = strtol(rest, NULL, 10);
        start[points[i].x / width + 2]++;
    }
    for (int s = 2; s <= strips; s++)
        start[s] += start[s - 1];
    for (int i = 0; i < n; i++)
        placed[start[points[i].x / width + 1]++] = points[i];
    for (int s = 0; s < strips; s++) {
        int end = s + 2 <= strips ? start[s + 2] : n;
        for (int i = start[s]; i < start[s + 1]; i++)
            for (int j = i + 1; j < end; j++)
                close += near(&placed[i], &placed[j], width);
    }
    printf("%ld pairs within %d\n", close, width);
    free(points);
    free(placed);
    free(start);
    return 0;
}
