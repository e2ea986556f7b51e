// time: n^2 * m
// space: n^2
// line: for (int from or long with = or if (with > most)
// gen: counts {n} {m}
// why: for each of m days and each of n towns all n towns of the day before are tried
/* A circus plays in another town each day; a ride costs. What is the best it can take in m days? */
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 1888;

static int draw(int below)
{
    seed = seed * 1664525 + 1013904223;
    return (int)(seed >> 12) % below;
}

int main(void)
{
    int n, m;
    long best = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *ride = malloc((size_t)n * n * sizeof *ride);
    int *taking = malloc((size_t)n * sizeof *taking);
    long *today = calloc((size_t)n, sizeof *today), *yesterday = calloc((size_t)n, sizeof *today);
    for (int a = 0; a < n; a++) {
        taking[a] = 500 + draw(500);
        for (int b = 0; b < n; b++)
            ride[(size_t)a * n + b] = a == b ? 400 : draw(600);
    }
    for (int day = 0; day < m; day++) {
        for (int to = 0; to < n; to++) {
            const int *cost = ride + (size_t)to * n;
            long most = yesterday[0] - cost[0];

            for (int from = 1; from < n; from++) {
                long with = yesterday[from] - cost[from];

                if (with > most)
                    most = with;
            }
            today[to] = most + (taking[to] + 37 * day) % 1000;
        }
        long *swapped = today;
        today = yesterday;
        yesterday = swapped;
    }
    for (int t = 0; t < n; t++)
        best = yesterday[t] > best ? yesterday[t] : best;
    printf("%ld after %d days\n", best, m);
    return 0;
}
