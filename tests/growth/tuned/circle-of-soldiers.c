// time: log n
// space: log n or 1
// line: return 2 * or if (n == 1 or if (n % 2
// gen: size {n}
// why: each call halves the circle; the compiler may turn the recursion into a loop
#include <stdio.h>

/* The last one left when every second of n is taken out. */
static long last_of(long n)
{
    if (n == 1)
        return 1;
    if (n % 2 == 0)
        return 2 * last_of(n / 2) - 1;
    return 2 * last_of(n / 2) + 1;
}

int main(void)
{
    long n;

    scanf("%ld", &n);
    printf("%ld\n", last_of(n));
    return 0;
}
