// time: n sqrt n
// space: n
// line: for (long sum = parts; or now[sum] = (now
// gen: size {n}
// why: different parts 1 + 2 + ... + k reach n at k = sqrt(2 n), and each number of parts costs n
#include <stdio.h>
#include <stdlib.h>

#define P 1000000007L

/* In how many ways is n a sum of different numbers? */
int main(void)
{
    long n, ways = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    long *before = calloc(n + 1, sizeof *before), *now = calloc(n + 1, sizeof *now);
    before[0] = 1;
    for (long parts = 1; parts * (parts + 1) / 2 <= n; parts++) {
        for (long sum = 0; sum < parts; sum++)
            now[sum] = 0;
        /* One is taken off every part; a part of 1 vanishes by that. */
        for (long sum = parts; sum <= n; sum++)
            now[sum] = (now[sum - parts] + before[sum - parts]) % P;
        ways = (ways + now[n]) % P;
        long *other = before;

        before = now;
        now = other;
    }
    printf("%ld\n", ways);
    free(before);
    free(now);
    return 0;
}
