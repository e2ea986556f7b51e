// time: n^2
// space: n
// line: for (int k = 1; k <= m or sum = (sum
// gen: size {n}
// why: m p(m) is the sum of the m products of a sum of divisors and an earlier p: n^2 / 2 products
/* In how many ways is n a sum, order apart? By Euler's recurrence, modulo a prime. */
#include <stdio.h>
#include <stdlib.h>

static const long prime = 998244353;

static long *divisor_sums(int n)
{
    long *sums = calloc(n + 1, sizeof *sums);

    for (int d = 1; d <= n; d++)
        for (int multiple = d; multiple <= n; multiple += d)
            sums[multiple] += d;
    return sums;
}

static long *inverses(int n)
{
    long *inverse = malloc((n + 2) * sizeof *inverse);

    inverse[1] = 1;
    for (int i = 2; i <= n; i++)
        inverse[i] = (prime - prime / i) * inverse[prime % i] % prime;
    return inverse;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    long *sigma = divisor_sums(n), *inverse = inverses(n);
    long *ways = malloc((n + 1) * sizeof *ways);

    ways[0] = 1;
    for (int m = 1; m <= n; m++) {
        long sum = 0;

        for (int k = 1; k <= m; k++)
            sum = (sum + sigma[k] * ways[m - k]) % prime;
        ways[m] = sum * inverse[m] % prime;
    }
    printf("%ld\n", ways[n]);
    free(sigma);
    free(inverse);
    free(ways);
    return 0;
}
