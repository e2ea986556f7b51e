// time: log n
// space: 1
// line: while (b or a % b or long rest or a = or b =
// gen: size {n}
// why: Euclid on n and a number near its golden part: as many steps as digits
#include <stdio.h>
int main(void)
{
    long n, steps = 0;
    scanf("%ld", &n);
    long a = 1, b = 1;
    while (b < n) {
        long next = a + b;
        a = b;
        b = next;
    }
    while (b > 0) {
        long rest = a % b;
        a = b;
        b = rest;
        steps += rest + 1;
    }
    printf("%ld\n", steps);
}
