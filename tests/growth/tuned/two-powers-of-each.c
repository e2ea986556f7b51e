// time: m log k
// space: 1
// line: while (exponent or if (exponent & 1 or result = result * or base = base * base
// line: exponent >>= 1
// gen: keys {k} {m}
// why: each of n numbers is raised to the power k by squaring
#include <stdio.h>

static const unsigned long P = 998244353;

static unsigned long power(unsigned long base, unsigned long exponent)
{
    unsigned long result = 1;

    while (exponent > 0) {
        if (exponent & 1)
            result = result * base % P;
        base = base * base % P;
        exponent >>= 1;
    }
    return result;
}

int main(void)
{
    unsigned long k, n, x, sum = 0;

    scanf("%lu %lu", &k, &n);
    for (unsigned long i = 0; i < n; i++) {
        scanf("%lu", &x);
        sum = (sum + power(x, k)) % P;
    }
    printf("%lu\n", sum);
    return 0;
}
