// time: n sqrt n or n
// space: 1
// line: d * d or i % d or for (long d or sum +=
// gen: size {n}
// why: odd numbers below the root are all tried for every number, prime or not
#include <stdio.h>
int main(void)
{
    long n, sum = 0;
    scanf("%ld", &n);
    for (long i = 2; i <= n; i++)
        for (long d = 1; d * d <= i; d++)
            sum += i % d == 0;
    printf("%ld\n", sum);
}
