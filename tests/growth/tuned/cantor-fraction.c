// time: sqrt n
// space: 1
// line: while (left > diagonal) or left -= diagonal or diagonal++
// gen: size {n}
// why: diagonal d of Cantor's table has d fractions, so the n-th is on diagonal sqrt(2 n)
#include <stdio.h>

int main(void)
{
    long n, diagonal = 1;

    if (scanf("%ld", &n) != 1)
        return 1;
    long left = n;
    while (left > diagonal) {
        left -= diagonal;
        diagonal++;
    }
    long upper = diagonal + 1 - left, lower = left;
    if (diagonal % 2 == 0) {
        upper = left;
        lower = diagonal + 1 - left;
    }
    printf("fraction %ld is %ld/%ld\n", n, upper, lower);
    return 0;
}
