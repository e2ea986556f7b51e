// time: n^2 log n
// space: 1
// line: while (b or squares += or long rest or a = b or b = rest
// gen: size {n}
// why: Euclid's algorithm, of log n rounds on average, for each of n^2 / 2 sheets
#include <stdio.h>

/* How many squares a sheet of a x b gives when the largest is always cut off. */
static long cut(long a, long b)
{
    long squares = 0;

    while (b > 0) {
        squares += a / b;
        long rest = a % b;
        a = b;
        b = rest;
    }
    return squares;
}

int main(void)
{
    long n, most = 0, sum = 0;

    scanf("%ld", &n);
    for (long width = 1; width <= n; width++) {
        for (long height = 1; height <= width; height++) {
            long squares = cut(width, height);
            sum += squares;
            if (squares > most)
                most = squares;
        }
    }
    printf("%ld squares, at most %ld from a sheet\n", sum, most);
    return 0;
}
