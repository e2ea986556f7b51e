// time: n^3
// space: n^2
// line: for (int root or long c = or if (best < 0 or return from > to or static long cost_of
// gen: few {n} 100
// why: for each of n^2 / 2 ranges of keys every key in it is tried as the root
#include <stdio.h>
#include <stdlib.h>

static int n;
static long *cost, *uses;

static long cost_of(int from, int to)
{
    return from > to ? 0 : cost[(size_t)from * n + to];
}

int main(void)
{
    scanf("%d", &n);
    cost = calloc((size_t)n * n, sizeof *cost);
    uses = calloc(n + 1, sizeof *uses);
    for (int i = 0; i < n; i++) {
        long x;
        scanf("%ld", &x);
        uses[i + 1] = uses[i] + x + 1;
    }
    for (int from = n - 1; from >= 0; from--) {
        for (int to = from; to < n; to++) {
            long best = -1;

            for (int root = from; root <= to; root++) {
                long c = cost_of(from, root - 1) + cost_of(root + 1, to);
                if (best < 0 || c < best)
                    best = c;
            }
            cost[(size_t)from * n + to] = best + uses[to + 1] - uses[from];
        }
    }
    printf("%ld\n", cost[n - 1]);
    free(cost);
    free(uses);
    return 0;
}
