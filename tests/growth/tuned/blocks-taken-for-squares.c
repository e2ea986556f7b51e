// time: n^4
// space: n^3
// line: for (int m = left + 1 or if (colour[m] == colour[left]) or int split = or if (split > most)
// line: for (int held = 0 or most = split; or return &points[ or return left > right
// gen: few {n} 3
// why: n^3 / 6 cells of left, right and blocks held, in each up to n places where the next block of
// why: the colour stands: n^4 / 24 steps, and a sum at every third
// Neighbours of one colour are taken together, k of them for k * k points: the most points.
#include <stdio.h>
#include <stdlib.h>

static int n, *points;

/* The most for left ... right with `held` more of the left one's colour before it. */
static int *cell(int left, int right, int held)
{
    return &points[((size_t)left * n + right) * n + held];
}

static int value(int left, int right)
{
    return left > right ? 0 : *cell(left, right, 0);
}

int main(void)
{
    scanf("%d", &n);
    int *colour = malloc(n * sizeof *colour);
    for (int i = 0; i < n; i++)
        scanf("%d", &colour[i]);
    points = calloc((size_t)n * n * n, sizeof *points);
    for (int left = n - 1; left >= 0; left--) {
        for (int right = left; right < n; right++) {
            for (int held = 0; held <= left; held++) {
                int most = (held + 1) * (held + 1) + value(left + 1, right);
                for (int m = left + 1; m <= right; m++) {
                    if (colour[m] == colour[left]) {
                        int split = value(left + 1, m - 1) + *cell(m, right, held + 1);
                        if (split > most)
                            most = split;
                    }
                }
                *cell(left, right, held) = most;
            }
        }
    }
    printf("%d points\n", value(0, n - 1));
    free(points);
    free(colour);
    return 0;
}
