// time: k * n log n
// space: n
// line: for (int cut = or long all = or if (least < 0 or least = all or at = cut
// line: static long way or int middle or if (from == to) or return sum
// gen: items {n} {k}
// why: for each depot the best cuts rise, so log n levels of halving try about n cuts each
/* Houses stand along a road; k depots serve stretches of it from the middle house of each. How long
 * are all ways together in the best plan? */
#include <stdio.h>
#include <stdlib.h>

static long *house, *sum, *before, *now;

static int by_place(const void *a, const void *b)
{
    long p = *(const long *)a, q = *(const long *)b;

    return (p > q) - (p < q);
}

/* All ways to the middle house of from ... to - 1. */
static long way(int from, int to)
{
    int middle = (from + to) / 2;

    if (from == to)
        return 0;
    return sum[to] - 2 * sum[middle] + sum[from] + house[middle] * (2l * middle - from - to);
}

/* Finds now[low ... high], when the best last cuts are known to be from first to last. */
static void plan(int low, int high, int first, int last)
{
    if (low > high)
        return;
    int served = (low + high) / 2, at = first;
    long least = -1;

    for (int cut = first; cut <= last && cut <= served; cut++) {
        long all = before[cut] + way(cut, served);

        if (least < 0 || all < least) {
            least = all;
            at = cut;
        }
    }
    now[served] = least;
    plan(low, served - 1, first, at);
    plan(served + 1, high, at, last);
}

int main(void)
{
    int n, k;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    house = malloc(n * sizeof *house), sum = calloc(n + 1, sizeof *sum);
    before = malloc((n + 1) * sizeof *before), now = malloc((n + 1) * sizeof *now);
    for (int i = 0; i < n; i++)
        if (scanf("%ld", &house[i]) != 1)
            return 1;
    qsort(house, n, sizeof *house, by_place);
    for (int i = 0; i < n; i++)
        sum[i + 1] = sum[i] + house[i];
    for (int i = 0; i <= n; i++)
        before[i] = way(0, i);
    for (int depots = 2; depots <= k; depots++) {
        plan(0, n, 0, n);
        long *held = before;
        before = now;
        now = held;
    }
    printf("%ld\n", before[n]);
    return 0;
}
