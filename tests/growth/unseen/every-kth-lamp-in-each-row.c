// time: n^2 log n
// space: n
// line: for (int lamp or long away = or heat += or light +=
// gen: size {n}
// why: n rows; in each, stride k passes n / k lamps, for all k up to n / 2: n log n in sum
/* In n rows of n lamps: at which stride is the light of the lamps that are passed most even? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    unsigned state = 99;
    long strides = 0, level = 128;

    if (scanf("%d", &n) != 1)
        return 1;
    int *row = malloc(((size_t)n + 1) * sizeof *row);
    for (int r = 0; r < n; r++) {
        int best = 0;
        long least = 1L << 60;

        for (int i = 1; i <= n; i++) {
            state = state * 1103515245u + 12345u;
            row[i] = (int)(state >> 24);
        }
        for (int k = 1; 2 * k <= n; k++) { /* two lamps or more */
            long light = 0, heat = 0;

            for (int lamp = k; lamp <= n; lamp += k) {
                long away = row[lamp] - level;

                heat += away * away;
                light += away > 0 ? away : -away;
            }
            if (heat - light < least) {
                least = heat - light;
                best = k;
            }
        }
        strides += best;
    }
    printf("the best strides sum to %ld\n", strides);
    free(row);
    return 0;
}
