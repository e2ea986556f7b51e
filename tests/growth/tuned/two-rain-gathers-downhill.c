// time: n * m
// space: n * m
// line: for (int i = 0 or scanf("%d", &height or start[HEIGHTS - 1 or int here =
// line: if (water[here] or water[i] = or if (y > 0) or if (x > 0) or if (y < n - 1)
// line: if (x < m - 1) or down = lower( or static int lower or return height[
// line: if (down != here) or water[down] += or for (int k =
// gen: grid {n} {m}
// why: fields are put in order by counting their heights, below 100; each then looks at four others
/* One drop falls on each field and runs to the lowest field beside it, if that is lower: how much
 * water comes to the wettest field, and how much stays in hollows? */
#include <stdio.h>
#include <stdlib.h>

enum { HEIGHTS = 100 };

static int *height;

static int lower(int a, int b)
{
    return height[b] < height[a] ? b : a;
}

int main(void)
{
    int n, m, start[HEIGHTS + 1] = {0}, wettest = 0, hollows = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int fields = n * m;
    height = malloc(fields * sizeof *height);
    int *order = malloc(fields * sizeof *order), *water = malloc(fields * sizeof *water);
    for (int i = 0; i < fields; i++) {
        if (scanf("%d", &height[i]) != 1)
            return 1;
        start[HEIGHTS - 1 - height[i]]++;
        water[i] = 1;
    }
    for (int h = 1; h < HEIGHTS; h++)
        start[h] += start[h - 1];
    for (int i = 0; i < fields; i++)
        order[--start[HEIGHTS - 1 - height[i]]] = i;

    for (int k = 0; k < fields; k++) {
        int here = order[k], y = here / m, x = here % m, down = here;

        if (y > 0)
            down = lower(down, here - m);
        if (x > 0)
            down = lower(down, here - 1);
        if (y < n - 1)
            down = lower(down, here + m);
        if (x < m - 1)
            down = lower(down, here + 1);
        if (down != here)
            water[down] += water[here];
        else
            hollows++;
        if (water[here] > water[wettest])
            wettest = here;
    }
    printf("%d drops on the wettest, %d hollows\n", water[wettest], hollows);
    free(height);
    free(order);
    free(water);
    return 0;
}
