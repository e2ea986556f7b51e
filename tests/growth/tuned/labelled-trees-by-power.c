// time: log n
// space: 1
// line: -
// gen: size {n}
// why: Cayley's formula n^(n-2), the power by squaring
#include <stdio.h>

#define PRIME 1000000007ULL

typedef unsigned long long num;

static num power(num base, num exponent)
{
    num result = 1;

    base %= PRIME;
    while (exponent > 0) {
        if (exponent & 1)
            result = result * base % PRIME;
        base = base * base % PRIME;
        exponent >>= 1;
    }
    return result;
}

int main(void)
{
    num n;

    if (scanf("%llu", &n) != 1)
        return 1;
    num trees = n < 2 ? 1 : power(n, n - 2);
    num rooted = trees * (n % PRIME) % PRIME;
    /* spanning trees of the complete bipartite graph with n on either side */
    num half = n < 1 ? 0 : power(n, n - 1);
    num crossing = half * half % PRIME;

    printf("trees %llu, rooted %llu, between two sides %llu\n", trees, rooted, crossing);
    return 0;
}
