// time: sqrt n
// space: 1
// line: d * d <= n or n % d
// gen: size {n}
// why: divides by all up to the root, whatever it finds
#include <stdio.h>

int main(void)
{
    long n, divisors = 0;
    scanf("%ld", &n);
    for (long d = 1; d * d <= n; d++)
        if (n % d == 0)
            divisors++;
    printf("%ld\n", divisors);
}
