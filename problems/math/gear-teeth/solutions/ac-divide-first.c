/* The running least common multiple; divides first, and asks before it multiplies. O(n) time. */
#include <stdio.h>

#define LIMIT 1000000000000000000LL

static long long gcd(long long a, long long b)
{
    return b == 0 ? a : gcd(b, a % b);
}

int main(void)
{
    int n;
    long long all = 1, teeth;

    if (scanf("%d", &n) != 1)
        return 1;
    while (n-- > 0 && scanf("%lld", &teeth) == 1) {
        all /= gcd(all, teeth);
        if (all > LIMIT / teeth) {
            puts("HUGE");
            return 0;
        }
        all *= teeth;
    }
    printf("%lld\n", all);
    return 0;
}
