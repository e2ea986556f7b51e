// time: 2^n
// space: n or 1
// line: for (int i = 0; i < m; i++) or if ((group >> from[i] or cut += weight[i]
// gen: graph {n}
// sizes: 3..20
// why: each of the 2^(n - 1) ways to split the n people is tried with all 2 n friendships
#include <stdio.h>
#include <stdlib.h>

/* Two teams such that the friendships between the teams weigh most. */
int main(void)
{
    int n, m;
    long best = -1, best_group = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *from = malloc(m * sizeof *from), *to = malloc(m * sizeof *to);
    int *weight = malloc(m * sizeof *weight);
    for (int k = 0; k < m; k++) {
        if (scanf("%d %d %d", &from[k], &to[k], &weight[k]) != 3)
            return 1;
    }
    for (long group = 0; group < 1L << (n - 1); group++) {
        long cut = 0;

        for (int i = 0; i < m; i++) {
            if ((group >> from[i] & 1) != (group >> to[i] & 1))
                cut += weight[i];
        }
        if (cut > best) {
            best = cut;
            best_group = group;
        }
    }
    printf("%ld with group %lx\n", best, best_group);
    free(from);
    free(to);
    free(weight);
    return 0;
}
