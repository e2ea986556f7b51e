// time: m sqrt n
// space: 1
// line: for (int d = 1; d * d <= x; d++) or if (x % d == 0)
// gen: keys {n} {m}
// why: each of the m numbers below n is tried up to its root, and none ends early
#include <stdio.h>

static int divisors(int x)
{
    int count = 0;

    for (int d = 1; d * d <= x; d++) {
        if (x % d == 0)
            count += d * d == x ? 1 : 2;
    }
    return count;
}

int main(void)
{
    int n, m, x, most = -1, best = 0;
    long all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    while (m-- > 0) {
        if (scanf("%d", &x) != 1)
            return 1;
        int count = divisors(x);
        all += count;
        if (count > most) {
            most = count;
            best = x;
        }
    }
    printf("%d below %d has %d, all have %ld\n", best, n, most, all);
    return 0;
}
