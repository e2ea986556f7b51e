// time: r^2 * c + r * c^2
// space: r * c
// line: for (int cut = 1; cut <= high / 2; or int both = least[cut][ or if (both < best)
// line: for (int cut = 1; cut <= wide / 2; or int sum = least[high][cut] or if (sum < best)
// gen: counts {r} {c}
// why: each of the r * c sheets is cut across at up to r / 2 places and along at up to c / 2
#include <stdio.h>
#include <stdlib.h>

/* Into how few squares can a sheet be cut, always from edge to edge? */
int main(void)
{
    int r, c;
    long mix = 0;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    int **least = malloc((r + 1) * sizeof *least);
    for (int high = 0; high <= r; high++)
        least[high] = calloc(c + 1, sizeof **least);
    for (int high = 1; high <= r; high++) {
        for (int wide = 1; wide <= c; wide++) {
            int best = high == wide ? 1 : r * c;

            for (int cut = 1; cut <= high / 2; cut++) {
                int both = least[cut][wide] + least[high - cut][wide];
                if (both < best)
                    best = both;
            }
            for (int cut = 1; cut <= wide / 2; cut++) {
                int sum = least[high][cut] + least[high][wide - cut];
                if (sum < best)
                    best = sum;
            }
            least[high][wide] = best;
            mix = (mix * 31 + best) % 1000003;
        }
    }
    printf("%d squares, %ld\n", least[r][c], mix);
    for (int high = 0; high <= r; high++)
        free(least[high]);
    free(least);
    return 0;
}
