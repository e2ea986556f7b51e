// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a formula with two cases instead of a search of the board
#include <stdio.h>
#include <stdlib.h>

/* The fewest moves of a knight from the origin of a board without end. */
static long moves_to(long x, long y)
{
    x = labs(x);
    y = labs(y);
    if (x < y) {
        long swap = x;
        x = y;
        y = swap;
    }
    if (x == 1 && y == 0)
        return 3;
    if (x == 2 && y == 2)
        return 4;
    long gap = x - y;
    if (y > gap)
        return gap + 2 * ((y - gap + 2) / 3);
    return gap - 2 * ((gap - y) / 4);
}

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    printf("to (n, 0) %ld, to (n, n) %ld, ", moves_to(n, 0), moves_to(n, n));
    printf("to (n, -n / 3) %ld\n", moves_to(n, -n / 3));
    return 0;
}
