/* Wrong: looks for the overflow after it has happened. */
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
        all = (long long)((unsigned long long)(all / gcd(all, teeth)) * (unsigned long long)teeth);
        if (all > LIMIT || all <= 0) {
            puts("HUGE");
            return 0;
        }
    }
    printf("%lld\n", all);
    return 0;
}
