/*
 * Sorted by x, each buoy is compared with those behind it as long as x alone does not part them:
 * O(n^2) time when all lie on a line from north to south.
 */
#include <stdio.h>
#include <stdlib.h>

#define BUOYS_MAX 200000

struct buoy {
    long long x, y;
};

static struct buoy buoys[BUOYS_MAX];

static int compare_x(const void *left, const void *right)
{
    const struct buoy *a = left, *b = right;

    return (a->x > b->x) - (a->x < b->x);
}

int main(void)
{
    long long best = 9000000000000000000;
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld", &buoys[i].x, &buoys[i].y) != 2)
            return 1;
    }
    qsort(buoys, (size_t)n, sizeof *buoys, compare_x);
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            long long x = buoys[j].x - buoys[i].x, y = buoys[j].y - buoys[i].y;

            if (x * x >= best)
                break;
            if (x * x + y * y < best)
                best = x * x + y * y;
        }
    }
    printf("%lld\n", best);
    return 0;
}
