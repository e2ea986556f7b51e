// time: n^1.58
// space: log n
// line: return odd( or if (n < 2) or static long odd( or ++*calls or return n;
// gen: size {n}
// why: three calls of half the size, as in a Sierpinski triangle: n^log2(3)
#include <stdio.h>

/* How many of the numbers in the first n rows of Pascal's triangle are odd? */
static long odd(long n, long *calls)
{
    ++*calls;
    if (n < 2)
        return n;
    return odd(n / 2, calls) + odd(n / 2, calls) + odd(n - n / 2, calls);
}

int main(void)
{
    long n, calls = 0;

    scanf("%ld", &n);
    long count = odd(n, &calls);
    printf("%ld odd, %ld even, %ld calls\n", count, n * (n + 1) / 2 - count, calls);
    return 0;
}
