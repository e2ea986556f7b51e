// time: sqrt n
// space: 1
// line: i * i or sum ^=
// gen: size {n}
// why: counts the squares up to n
#include <stdio.h>
int main(void)
{
    long n, sum = 0;
    scanf("%ld", &n);
    for (long i = 1; i * i <= n; i++)
        sum ^= i * i;
    printf("%ld\n", sum);
}
