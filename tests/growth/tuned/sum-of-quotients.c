// time: sqrt n
// space: 1
// line: while (from <= n) or long quotient or long to = or total += or from = to + 1 or groups++
// gen: size {n}
// why: n / i takes only about 2 sqrt n values, and each is counted once
#include <stdio.h>

/* The number of pairs (a, b) with a * b <= n: n/1 + n/2 + ... + n/n. */
int main(void)
{
    long n, from = 1, groups = 0;
    unsigned long total = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (from <= n) {
        long quotient = n / from;
        long to = n / quotient;
        total += (unsigned long)quotient * (to - from + 1);
        from = to + 1;
        groups++;
    }
    printf("%lu in %ld groups\n", total, groups);
    return 0;
}
