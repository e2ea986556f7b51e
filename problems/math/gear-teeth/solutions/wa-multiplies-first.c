/* Wrong: the product overflows before it is divided. */
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
        const long long divisor = gcd(all, teeth);
        const __int128 next = (__int128)(all / divisor) * teeth;
        if (next > LIMIT) {
            puts("HUGE");
            return 0;
        }
        all = (long long)((unsigned long long)all * (unsigned long long)teeth) / divisor;
    }
    printf("%lld\n", all);
    return 0;
}
