// time: n log k
// space: 1
// line: for (long e = or result = result or base = base * base
// gen: counts {n} {k}
// why: each of n powers takes one round for each binary digit of the exponent k
/* 1^k + 2^k + ... + n^k modulo a prime. */
#include <stdio.h>

#define PRIME 1000000007L

static long power(long base, long exponent)
{
    long result = 1;

    for (long e = exponent; e > 0; e >>= 1) {
        result = result * (e & 1 ? base : 1) % PRIME;
        base = base * base % PRIME;
    }
    return result;
}

int main(void)
{
    long n, k, sum = 0;

    if (scanf("%ld %ld", &n, &k) != 2)
        return 1;
    for (long i = 1; i <= n; i++)
        sum = (sum + power(i % PRIME, k)) % PRIME;
    printf("%ld\n", sum);
    return 0;
}
