// time: n log n
// space: n
// line: for (int bit = TOP or here = here->part or depth++ or static int quarter or return (int)
// gen: points {n}
// why: squares are about log4 n deep; each of n wells is put in, and 8 n spots are looked up
/* Wells on a map: a square keeps its first well, later ones go to one of its four quarters. A
 * walker goes from well to well: in how many squares does he stand on average, at eight spots of
 * each way? */
#include <stdio.h>
#include <stdlib.h>

enum { TOP = 29 }; /* coordinates are below 2^30 */

struct square {
    long x, y;
    struct square *part[4];
};

static int quarter(long x, long y, int bit)
{
    return (int)((x >> bit & 1) + 2 * (y >> bit & 1));
}

/* Returns 0 when there is no room left in the finest squares. */
static int insert(struct square **map, struct square *fresh)
{
    struct square **at = map;
    int level;

    for (level = TOP; *at && level >= 0; level--)
        at = &(*at)->part[quarter(fresh->x, fresh->y, level)];
    if (*at)
        return 0;
    *at = fresh;
    return 1;
}

int main(void)
{
    int n, lost = 0;
    long depth = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct square *wells = calloc(n, sizeof *wells), *map = NULL;
    for (int i = 0; i < n; i++) {
        if (scanf("%ld %ld", &wells[i].x, &wells[i].y) != 2)
            return 1;
        lost += !insert(&map, &wells[i]);
    }
    for (int i = 0; i < n; i++) {
        const struct square *a = &wells[i], *b = &wells[(i + 1) % n];

        for (int spot = 0; spot < 8; spot++) {
            long x = (a->x * (8 - spot) + b->x * spot) / 8;
            long y = (a->y * (8 - spot) + b->y * spot) / 8;
            const struct square *here = map;

            for (int bit = TOP; here && bit >= 0; bit--) {
                here = here->part[quarter(x, y, bit)];
                depth++;
            }
        }
    }
    printf("%.3f squares, %d wells lost\n", (double)depth / n / 8, lost);
    free(wells);
    return 0;
}
