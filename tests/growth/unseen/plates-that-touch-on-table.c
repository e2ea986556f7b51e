// time: n^2
// space: n
// line: for (int j or long dx = or static int touch or return dx * dx or touching += touch
// gen: points {n}
// why: every pair of n plates is tested once
/* Round plates lie on a table, some on others: how many pairs touch, and how much is covered if
 * none did? */
#include <stdio.h>
#include <stdlib.h>

struct plate {
    long x, y, radius;
};

static int touch(const struct plate *p, const struct plate *q)
{
    long dx = p->x - q->x, dy = p->y - q->y, reach = p->radius + q->radius;

    return dx * dx + dy * dy <= reach * reach;
}

int main(void)
{
    int n;
    long touching = 0, squares = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct plate *plates = malloc((size_t)n * sizeof *plates);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld %ld", &plates[i].x, &plates[i].y) != 2)
            return 1;
        plates[i].radius = 10000000 + (plates[i].x ^ plates[i].y) % 50000000;
        squares += plates[i].radius / 1000 * (plates[i].radius / 1000);
    }
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            touching += touch(&plates[i], &plates[j]);
    printf("%ld pairs touch, %.0f covered\n", touching, 3.14159265 * (double)squares);
    free(plates);
    return 0;
}
