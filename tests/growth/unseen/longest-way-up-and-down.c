// time: n^2
// space: n
// line: for (int j or if (h[j] < h[i]
// gen: numbers {n}
// why: for each of n places all places before it are looked at, once from each end
/* Huts along a hike: the longest choice that first only climbs and then only descends. */
#include <stdio.h>
#include <stdlib.h>

/* The longest climb to each place, along the row in the direction of `step`. */
static void climbs(const int *h, int n, int first, int step, int *length)
{
    int last = first + step * n;

    for (int i = first; i != last; i += step) {
        int best = 0;

        for (int j = first; j != i; j += step)
            if (h[j] < h[i] && length[j] > best)
                best = length[j];
        length[i] = best + 1;
    }
}

int main(void)
{
    int n, most = 0, top = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *h = malloc((size_t)n * sizeof *h);
    int *up = malloc((size_t)n * sizeof *up);
    int *down = malloc((size_t)n * sizeof *down);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &h[i]) != 1)
            return 1;
    climbs(h, n, 0, 1, up);
    climbs(h, n, n - 1, -1, down);
    for (int i = 0; i < n; i++)
        if (up[i] + down[i] - 1 > most) {
            most = up[i] + down[i] - 1;
            top = h[i];
        }
    printf("%d huts over a top at %d\n", most, top);
    free(h);
    free(up);
    free(down);
    return 0;
}
