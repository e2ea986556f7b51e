// time: log n
// space: 1
// line: -
// gen: size {n}
// why: the exponent n is halved until it is 0
#include <stdio.h>

int main(void)
{
    unsigned long n, base = 3, power = 1;
    scanf("%lu", &n);
    while (n > 0) {
        if (n % 2 == 1)
            power = power * base % 1000003;
        base = base * base % 1000003;
        n /= 2;
    }
    printf("%lu\n", power);
}
