// time: n sqrt n
// space: n
// line: for (int s = 0 or if (!composite[number or ways++
// gen: size {n}
// why: for each odd number below n all s with 2 s^2 below it are tried
/* Is each odd number a prime plus twice a square, as Goldbach thought? In how many ways? */
#include <stdio.h>
#include <stdlib.h>

static char *sieve(int n)
{
    char *composite = calloc(n + 1, 1);

    for (int i = 2; (long)i * i <= n; i++)
        if (!composite[i])
            for (int multiple = i * i; multiple <= n; multiple += i)
                composite[multiple] = 1;
    return composite;
}

int main(void)
{
    int n, without = 0, last = 0, most = 0, richest = 0;
    long all = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *composite = sieve(n);

    for (int number = 3; number <= n; number += 2) {
        int ways = 0;

        for (int s = 0; number - 2 * s * s > 1; s++)
            if (!composite[number - 2 * s * s])
                ways++;
        if (ways == 0) {
            without++;
            last = number;
        }
        if (ways > most) {
            most = ways;
            richest = number;
        }
        all += ways;
    }
    printf("%d have no way (last %d), %d has %d, %ld in all\n", without, last, richest, most, all);
    free(composite);
    return 0;
}
