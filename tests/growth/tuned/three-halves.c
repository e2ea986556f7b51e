// time: n^1.58
// space: log n or 1
// line: static long cost or if (n < 2) or return seed or cost(n / 2
// gen: size {n}
// why: three calls of half the size: 3^(log2 n)
#include <stdio.h>

static long cost(long n, long seed)
{
    if (n < 2)
        return seed % 7;
    return (cost(n / 2, seed) + cost(n / 2, seed + 1) * 3 + cost(n / 2, seed + 2)) % 1000003;
}

int main(void)
{
    long n;
    scanf("%ld", &n);
    printf("%ld\n", cost(n, 1));
}
