// time: n!
// space: n or n^2
// line: -
// gen: matrix {n}
// sizes: 3..12
// why: all orders of the other n - 1 places, without a cut: e (n - 1)! calls of n steps each
#include <stdio.h>
#include <stdlib.h>

static int n, *cost, *used, best = 1 << 30;

static void visit(int at, int seen, int sum)
{
    if (seen == n) {
        if (sum + cost[at * n] < best)
            best = sum + cost[at * n];
        return;
    }
    for (int next = 1; next < n; next++) {
        if (used[next])
            continue;
        used[next] = 1;
        visit(next, seen + 1, sum + cost[at * n + next]);
        used[next] = 0;
    }
}

int main(void)
{
    scanf("%d", &n);
    cost = malloc(n * n * sizeof *cost);
    used = calloc(n, sizeof *used);
    for (int i = 0; i < n * n; i++)
        scanf("%d", &cost[i]);
    visit(0, 1, 0);
    printf("%d\n", best);
}
