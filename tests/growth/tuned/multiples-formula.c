// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the multiples of 3 and of 5 below n are summed by the formula of a series, no loop at all
#include <stdio.h>

static long sum_of_multiples(long of, long below)
{
    long count = (below - 1) / of;

    return of * (count * (count + 1) / 2);
}

int main(void)
{
    long n, sum;

    if (scanf("%ld", &n) != 1)
        return 1;
    sum = sum_of_multiples(3, n) + sum_of_multiples(5, n) - sum_of_multiples(15, n);
    printf("%ld\n", sum);
    return 0;
}
