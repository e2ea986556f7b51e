// time: sqrt n
// space: sqrt n
// line: for (long multiple or crossed[multiple] = 1 or for (long p = 2 or if (crossed[p])
// gen: size {n}
// sizes: 100..900000000
// why: all primes up to the root of n are sieved, root * log log root steps, and each divides
// The prime factors of n, tried with a table of the primes up to its root.
#include <stdio.h>
#include <stdlib.h>

static long whole_root(long n)
{
    long low = 0, high = 3000000000L;

    while (low < high) {
        long middle = (low + high + 1) / 2;
        if (middle <= n / middle)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    long root = whole_root(n), rest = n, primes = 0;
    unsigned char *crossed = calloc(root + 1, 1);
    if (!crossed)
        return 1;
    for (long p = 2; p <= root; p++) {
        if (crossed[p])
            continue;
        primes++;
        for (long multiple = p * p; multiple <= root; multiple += p)
            crossed[multiple] = 1;
        int power = 0;
        while (rest % p == 0) {
            rest /= p;
            power++;
        }
        if (power > 0)
            printf("%ld^%d ", p, power);
    }
    if (rest > 1)
        printf("%ld ", rest);
    printf("(%ld primes tried)\n", primes);
    free(crossed);
    return 0;
}
