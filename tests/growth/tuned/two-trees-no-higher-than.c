// time: n^2 * m
// space: n
// line: for (int left = or sum = (sum
// gen: counts {n} {m}
// why: for each of m heights and n sizes all sizes of the left branch are tried
/* How many binary trees with n forks are no more than m forks high? */
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000000007ul

int main(void)
{
    int n, m;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    /* lower[s]: trees with s forks that are less high than those now counted. */
    unsigned long *lower = calloc(n + 1, sizeof *lower), *now = malloc((n + 1) * sizeof *now);
    lower[0] = 1;
    for (int height = 1; height <= m; height++) {
        now[0] = 1;
        for (int size = 1; size <= n; size++) {
            unsigned long sum = 0;

            for (int left = 0; left < size; left++)
                sum = (sum + lower[left] * lower[size - 1 - left]) % MOD;
            now[size] = sum;
        }
        unsigned long *held = lower;
        lower = now;
        now = held;
    }
    printf("%lu trees\n", lower[n]);
    free(lower);
    free(now);
    return 0;
}
