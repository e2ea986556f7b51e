// time: n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: tables of n factorials and their inverses, then two products for each of m questions
#include <stdio.h>
#include <stdlib.h>

#define PRIME 1000000007LL

static long long power(long long base, long long exponent)
{
    long long result = 1;

    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2)
            result = result * base % PRIME;
        base = base * base % PRIME;
    }
    return result;
}

int main(void)
{
    int n, m, k;
    long long sum = 0;

    scanf("%d %d", &n, &m);
    long long *factorial = malloc((n + 1) * sizeof *factorial);
    long long *inverse = malloc((n + 1) * sizeof *inverse);
    factorial[0] = 1;
    for (int i = 1; i <= n; i++)
        factorial[i] = factorial[i - 1] * i % PRIME;
    inverse[n] = power(factorial[n], PRIME - 2);
    for (int i = n; i > 0; i--)
        inverse[i - 1] = inverse[i] * i % PRIME;

    while (m-- > 0 && scanf("%d", &k) == 1) {
        long long hands = factorial[n] * inverse[k] % PRIME * inverse[n - k] % PRIME;
        sum = (sum * 7 + hands) % PRIME;
    }
    printf("%lld\n", sum);
    return 0;
}
