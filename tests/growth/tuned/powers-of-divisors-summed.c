// time: n log^2 n
// space: 1
// line: for (; exponent or if (exponent & 1) or result = result or base = base
// line: for (long m = d or total = (total
// gen: size {n}
// why: n / d multiples m of each d, n ln n in all, and log2 m steps for each power d^m
/* The sum of d^m over all m up to n and all divisors d of m, modulo a prime. */
#include <stdio.h>

#define MODULUS 1000000007L

static long power(long base, long exponent)
{
    long result = 1;

    for (; exponent > 0; exponent /= 2) {
        if (exponent & 1)
            result = result * base % MODULUS;
        base = base * base % MODULUS;
    }
    return result;
}

int main(void)
{
    long n, total = 0;

    scanf("%ld", &n);
    for (long d = 1; d <= n; d++)
        for (long m = d; m <= n; m += d)
            total = (total + power(d, m)) % MODULUS;
    printf("%ld\n", total);
    return 0;
}
