// time: sqrt n
// space: 1
// line: while (x or sum += or dots += or if (miss or miss += or x-- or y++
// gen: size {n}
// sizes: 16..900000000
// why: a circle of radius sqrt n; one step for each row of an eighth of it
/* Draws a circle by whole steps (midpoint method) in a field of n cells round its centre. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    long n, dots = 0, sum = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    long x = (long)sqrt((double)n), y = 0, miss = 1 - x;
    while (x >= y) {
        sum += x * x + y * y - n;
        dots += y == 0 || x == y ? 4 : 8;
        y++;
        if (miss < 0) {
            miss += 2 * y + 1;
        } else {
            x--;
            miss += 2 * (y - x) + 1;
        }
    }
    printf("%ld dots, off by %ld\n", dots, sum);
    return 0;
}
