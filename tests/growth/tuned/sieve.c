// time: n or n log n
// space: n
// line: composite[j] = 1 or for (long j
// gen: size {n}
// why: n log log n crossings
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    long n, primes = 0;
    scanf("%ld", &n);
    char *composite = calloc(n + 1, 1);
    for (long i = 2; i <= n; i++) {
        if (composite[i])
            continue;
        primes++;
        for (long j = i * i; j <= n; j += i)
            composite[j] = 1;
    }
    printf("%ld\n", primes);
}
