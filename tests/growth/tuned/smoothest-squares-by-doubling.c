// time: n^2 log n
// space: n^2
// line: for (int j = 0; j + 2 or a[j] = least or c[j] = most or smoothest = least or sum += c[j]
// line: static int least or return a < b or static int most or return a > b
// gen: matrix {n}
// why: for each of log n sides up to n / 2 nearly n^2 lows and highs are put together
/* For squares of side 1, 2, 4, 8 ...: the highest minus the lowest place in each, and where the
 * ground is smoothest. Each square is made of four of half the side. */
#include <stdio.h>
#include <stdlib.h>

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

int main(void)
{
    int n;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int **low = malloc(n * sizeof *low), **high = malloc(n * sizeof *high);
    for (int row = 0; row < n; row++) {
        low[row] = malloc(n * sizeof **low);
        high[row] = malloc(n * sizeof **high);
        for (int column = 0; column < n; column++) {
            if (scanf("%d", &low[row][column]) != 1)
                return 1;
            high[row][column] = low[row][column];
        }
    }
    for (int s = 1; 2 * s <= n; s *= 2) {
        int smoothest = 100;

        for (int row = 0; row + 2 * s <= n; row++) {
            int *a = low[row], *b = low[row + s], *c = high[row], *d = high[row + s];

            for (int j = 0; j + 2 * s <= n; j++) {
                a[j] = least(least(a[j], a[j + s]), least(b[j], b[j + s]));
                c[j] = most(most(c[j], c[j + s]), most(d[j], d[j + s]));
                smoothest = least(smoothest, c[j] - a[j]);
                sum += c[j] - a[j];
            }
        }
        printf("side %d: %d\n", 2 * s, smoothest);
    }
    printf("all differences make %ld\n", sum);
    for (int row = 0; row < n; row++) {
        free(low[row]);
        free(high[row]);
    }
    free(low);
    free(high);
    return 0;
}
