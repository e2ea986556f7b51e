// time: log n
// space: 1
// line: if (height(left, n) < height(right, n))
// line: while (high - low > 2) or long third = or long left = or long right =
// line: static long height or low = left; or high = right; or return x * (n - x) + or steps++
// gen: size {n}
// why: each turn keeps two thirds of the range 0 ... n, so there are log n of them
#include <stdio.h>

/* Rises, then falls. */
static long height(long x, long n)
{
    return x * (n - x) + n / 3 * x;
}

int main(void)
{
    long n, low = 0, high, steps = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    high = n;
    while (high - low > 2) {
        long third = (high - low) / 3;
        long left = low + third;
        long right = high - third;

        if (height(left, n) < height(right, n))
            low = left;
        else
            high = right;
        steps++;
    }
    long best = low;
    for (long x = low; x <= high; x++) {
        if (height(x, n) > height(best, n))
            best = x;
    }
    printf("%ld at %ld, %ld steps\n", height(best, n), best, steps);
    return 0;
}
